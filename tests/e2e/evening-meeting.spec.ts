import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { Company } from '@/tests/support/company';

// What is said and asked here is taken back: others look at the same findings.
const lead = 'Rosalind Achterby';
const peer = 'Jas Oldacre';
const finding = /^9\. The council lets empty shops/;

const step = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const announced = (page: Page) => page.getByText(/^Speaking: /);

test('the lead walks an evening by keyboard, hears the others at once, and asks tomorrow', async ({
  browser,
}) => {
  const company = new Company(browser);
  const page = await company.as(lead);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const home = await addressOf(page);
  await page.goto(`${home}/findings/evening`);
  await expect(step(page)).toContainText('What did we hear today?');
  await expectAccessible(page);

  await test.step('everything on a large screen can be read from the back of the room', async () => {
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(
          (each) =>
            each.checkVisibility() &&
            [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  await test.step('a list says what every key does, and silences those of one letter', async () => {
    await press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys).toContainText('Next speaker');
    await expectAccessible(page);
    await keys.getByRole('checkbox', { name: 'Keys of one letter work' }).focus();
    await press('Space', 'Escape');
    await expect(keys).toBeHidden();
    await press('?');
    await expect(keys).toBeHidden();
    await page.getByRole('button', { name: 'Keys: ?' }).focus();
    await press('Enter');
    await keys.getByRole('checkbox', { name: 'Keys of one letter work' }).focus();
    await press('Space', 'Escape');
  });

  await test.step('steps, time and speakers go by keys, and outlive a reload', async () => {
    await press('ArrowRight');
    await expect(step(page)).toBeFocused();
    await expect(step(page)).not.toContainText('What did we hear today?');
    await press('Space');
    await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
    await press('Space', '+');
    await expect(page.getByText(/^Time left: [34]:\d\d/)).toBeVisible();
    const [first, second] = await speakers(page);
    await press('n');
    await expect(announced(page)).toContainText(`Speaking: ${second}`);
    await press('s');
    const title = await step(page).textContent();
    const queue = await speakers(page);
    expect(queue).not.toContain(first);
    await page.reload();
    await expect(step(page)).toHaveText(title ?? '');
    await expect.poll(() => speakers(page)).toEqual(queue);
    await press('Home');
    await expect(step(page)).toContainText('What did we hear today?');
  });

  await test.step('a word that a peer gives elsewhere stands on the screen at once', async () => {
    const own = await company.as(peer);
    await own.goto(`${home}/findings/9`);
    await stepTo(page, finding);
    await expect(page.getByText('One visit. The credit union', { exact: false }).last()).toBeVisible();
    await say(own, 'Agree with changes', 'Say that it is two shops');
    await expect(page.getByText(`${peer}: Say that it is two shops`)).toBeVisible();
    await expectAccessible(page);
    await say(own, 'Not yet', 'One visit. The credit union and suppliers can tell us whether it could grow');
    await expect(page.getByText(`${peer}: Say that it is two shops`)).toBeHidden();
  });

  await test.step('one press asks it tomorrow, and another takes it back', async () => {
    await press('a');
    const asking = page.getByRole('region', { name: 'Ask it in a session' });
    await expect(asking).toBeFocused();
    const mine = asking.getByRole('listitem').filter({ hasText: 'The council lets' });
    await expect(mine).toHaveCount(0);
    await asking.getByRole('button', { name: /^Ask in “/ }).focus();
    await press('Enter');
    await expect(mine).toContainText(`From ${lead}`);
    await mine.getByRole('button', { name: 'Take it back' }).focus();
    await press('Enter');
    await expect(mine).toHaveCount(0);
  });

  await test.step('the last step holds what each session of tomorrow asks', async () => {
    await step(page).focus();
    await press('End');
    await expect(step(page)).toContainText('What does each session ask?');
    await expectAccessible(page);
  });

  await company.leave();
});

test('the host has no evening, and a phone has it without sideways scroll', async ({ browser }) => {
  const company = new Company(browser);
  const host = await company.as('Priya Longmire');
  const home = await addressOf(host);
  expect((await host.goto(`${home}/findings/evening`))?.status()).toBe(404);
  const phone = await company.elsewhere(peer, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await phone.goto(`${home}/findings/evening`);
  await expect(step(phone)).toContainText('What did we hear today?');
  await expectAccessible(phone);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await phone.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(step(phone)).toBeFocused();
  await company.leave();
});

async function addressOf(page: Page): Promise<string> {
  await page.goto('/reviews');
  return (await page.getByRole('link', { name: /^Saltwick/ }).getAttribute('href')) ?? '';
}

async function speakers(page: Page): Promise<string[]> {
  const said = (await announced(page).textContent()) ?? '';
  return said.replace('Speaking: ', '').split(', then ');
}

async function stepTo(page: Page, title: RegExp): Promise<void> {
  const choice = page.getByRole('combobox', { name: 'Go to step' });
  const options = await choice.getByRole('option').allTextContents();
  const wanted = options.find((each) => title.test(each.replace(/^.*?: /, '')));
  await choice.selectOption({ label: wanted ?? 'no such step' });
  await expect(step(page)).toHaveText(title);
}

async function say(page: Page, view: string, words: string): Promise<void> {
  const said = page.getByRole('listitem').filter({ hasText: peer }).filter({ hasText: words });
  // Pressed before the page is at work, it would be pressed in vain; pressed twice, it is the same word.
  await expect(async () => {
    await page.getByRole('radio', { name: view, exact: true }).check();
    await page.getByRole('textbox', { name: 'Which changes, or why not yet' }).fill(words);
    await page.getByRole('button', { name: 'Give your word' }).click();
    await expect(said).toBeVisible({ timeout: 5_000 });
  }).toPass();
}
