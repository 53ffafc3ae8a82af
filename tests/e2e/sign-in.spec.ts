import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { signInAs } from '@/tests/support/sign-in';

const name = 'Hester Dunnock';
const address = 'hester.dunnock@ccin.example';

// A script that the policy stops, or anything else that goes wrong in the browser, is an error on its console.
const complaints: string[] = [];
test.beforeEach(({ page }) => {
  complaints.length = 0;
  page.on('console', (message) => {
    const missing = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !missing) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
test.afterEach(() => expect(complaints).toEqual([]));

async function askForLink(page: Page, email = address): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Your work e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look in your inbox' })).toBeVisible();
}

async function newestLink(page: Page, email = address): Promise<string> {
  await page.goto('/demo/mails');
  const mail = page
    .getByRole('listitem')
    .filter({ hasText: `To ${email}` })
    .filter({ hasText: '/sign-in/link/' });
  return (await mail.first().getByRole('link').getAttribute('href')) ?? '';
}

const press = (page: Page) => page.getByRole('button', { name: 'Sign in to Roundtable' }).click();

async function anotherBrowser(
  browser: Browser,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  return (await browser.newContext(options)).newPage();
}

test('a person signs in by the mailed link with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page);
  await page.getByLabel('Your work e-mail address').focus();
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Look in your inbox' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'read the kept mails' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kept mails' })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /\/sign-in\/link\// })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Sign in to Roundtable' })).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign in to Roundtable' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/your-work');
  await expect(page.getByText(`${name}: menu`)).toBeAttached();
});

test('a mail scanner that opens and even presses a link does not use it up', async ({ page, browser }) => {
  await askForLink(page);
  const link = await newestLink(page);

  const scanner = await anotherBrowser(browser);
  await scanner.goto(link);
  await expect(scanner.getByRole('heading', { name: 'Another browser asked for this link' })).toBeVisible();
  await expect(scanner.getByRole('button', { name: 'Sign in to Roundtable' })).toHaveCount(0);
  await askForLink(scanner, 'scanner@mail-filter.example');
  await scanner.goto(link);
  await press(scanner);
  await expect(
    scanner.getByText('This link works only in the browser where you asked for it.'),
  ).toBeVisible();
  await scanner.goto('/your-work');
  await expect(scanner).toHaveURL(/\/sign-in/);

  await page.goto(link);
  await press(page);
  await page.waitForURL('**/your-work');
});

test('a link works once, and takes people to the page they asked for', async ({ page }) => {
  await page.goto('/settings/sessions');
  await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Fsettings%2Fsessions/);
  await page.getByLabel('Your work e-mail address').fill(address);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look in your inbox' })).toBeVisible();
  const link = await newestLink(page);
  await page.goto(link);
  await press(page);
  await expect(page.getByRole('heading', { name: 'Your sessions' })).toBeVisible();
  await expectAccessible(page);

  await page.context().clearCookies();
  await askForLink(page, 'nobody@elsewhere.example');
  await page.goto(link);
  await press(page);
  await expect(page.getByText('This link has been used already.')).toBeVisible();
});

test('an unknown address gets the same answer, a wrong one is explained and kept', async ({ page }) => {
  await askForLink(page, 'nobody@elsewhere.example');
  await page.goto('/demo/mails');
  await expect(page.getByText('nobody@elsewhere.example')).toHaveCount(0);
  await page.goto('/sign-in');
  await page.getByLabel('Your work e-mail address').fill('hester at ccin');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('link', { name: /Enter an e-mail address like/ })).toBeVisible();
  await expect(page.getByLabel('Your work e-mail address')).toHaveValue('hester at ccin');
  await expectAccessible(page);
});

test('everything works without JavaScript', async ({ browser }) => {
  const page = await anotherBrowser(browser, { javaScriptEnabled: false });
  await askForLink(page);
  await page.goto(await newestLink(page));
  await press(page);
  await page.waitForURL('**/your-work');
  await page.goto('/settings/sessions');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await page.goto('/your-work');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('a person ends a session elsewhere, and signs out here', async ({ page, browser }) => {
  const elsewhere = await anotherBrowser(browser);
  await signInAs(page, name);
  await signInAs(elsewhere, name);
  await page.goto('/settings/sessions');
  await page.getByRole('button', { name: 'End all others' }).click();
  await expect(page.getByText('All other sessions have ended.')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);
  await elsewhere.goto('/your-work');
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel('Your work e-mail address')).toBeVisible();
  await page.goto('/your-work');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('the demo’s pages exist for this computer only', async ({ request, page }) => {
  for (const path of ['/demo', '/demo/mails']) {
    expect((await request.get(path)).status()).toBe(200);
    for (const header of ['X-Forwarded-For', 'X-Forwarded-Host', 'Forwarded', 'Via']) {
      expect((await request.get(path, { headers: { [header]: '127.0.0.1' } })).status()).toBe(404);
    }
    expect((await request.get(path, { headers: { host: 'roundtable.example' } })).status()).toBe(404);
  }
  await page.goto('/demo');
  await expectAccessible(page);
});

test('a form sent from nowhere or from another site does nothing', async ({ page, request }) => {
  await page.goto('/sign-in');
  const form = page.locator('form').filter({ has: page.getByLabel('Your work e-mail address') });
  const fields = await form
    .locator('input[type=hidden]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
    );
  const multipart = { ...Object.fromEntries(fields), email: 'forged@elsewhere.example' };
  const missing = await request.post('/sign-in', { multipart });
  expect(await missing.text()).toContain('This did not come from a page of Roundtable');
  for (const origin of ['null', 'https://evil.example']) {
    const forged = await request.post('/sign-in', {
      multipart,
      headers: { origin, 'x-forwarded-host': 'evil.example' },
    });
    expect(forged.url()).not.toContain('/sign-in/sent');
    expect(await forged.text()).not.toContain('Look in your inbox');
  }
});

test('every answer carries the guarding headers, and a fresh nonce', async ({ request }) => {
  const nonces = new Set<string>();
  for (const path of ['/', '/sign-in', '/nowhere', '/api/auth/session']) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  }
  expect(nonces.size).toBe(4);
});
