import { expect, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { signInAs } from '@/tests/support/sign-in';

const email = 'wilfreda.penmark@saltwick.example';

test('somebody unknown writes to the network, confirms, and is linked to their council', async ({
  page,
  browser,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Nobody has named you yet' }).click();
  await expect(page.getByRole('heading', { name: 'Write to the network' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Your name').fill('Wilfreda Penmark');
  await page.getByLabel('Your work e-mail address').fill(email);
  await page.getByLabel('Your council or organisation').fill('Saltwick');
  await page.getByLabel('What you do there').fill('Head of policy');
  await page.getByLabel('What you would like to know').fill('Could we learn from the last review?');
  await page.getByRole('button', { name: 'Send the enquiry' }).click();
  await expect(page.getByRole('heading', { name: /One step left/ })).toBeVisible();

  await page.goto('/demo/mails');
  const mail = page.getByRole('listitem').filter({ hasText: `To ${email}` });
  const link = (await mail.first().getByRole('link').getAttribute('href')) ?? '';
  const coordinator = await (await browser.newContext()).newPage();
  await signInAs(coordinator, 'Naomi Thackbell');
  const waiting = coordinator.getByText('Wilfreda Penmark, Head of policy');

  // Opening the link is no confirmation: programs open links in mails before their readers do.
  await page.goto(link);
  await coordinator.goto('/enquiries');
  await expect(coordinator.getByRole('heading', { name: 'Enquiries' })).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await page.getByRole('button', { name: 'Confirm and send it on' }).click();
  await expect(page.getByRole('heading', { name: 'Your enquiry is with the network' })).toBeVisible();

  await coordinator.goto('/enquiries');
  await expect(waiting).toBeVisible();
  await coordinator
    .getByRole('listitem')
    .filter({ hasText: 'Wilfreda Penmark' })
    .getByRole('link', { name: 'Saltwick' })
    .click();
  await expect(coordinator.getByLabel('Organisation')).toHaveValue(/^[0-9a-f-]{36}$/);
  await expectAccessible(coordinator);
  await coordinator.getByRole('button', { name: 'Link and write to them' }).click();
  await expect(coordinator.getByRole('heading', { name: 'The answer' })).toBeVisible();
  await coordinator.context().close();

  await page.goto('/demo/mails');
  await expect(mail.filter({ hasText: 'You can sign in to Roundtable now' })).toHaveCount(1);
});
