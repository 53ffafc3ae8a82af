import { expect, type Locator, type Page, test } from '@playwright/test';
import { Company } from '@/tests/support/company';
import { type Instance, secondInstance } from '@/tests/support/second-instance';

const changes = 20;
const words = 'Scrutiny holds one meeting in three';
const note = (page: Page): Locator =>
  page
    .getByRole('region', { name: /notes|tonight/i })
    .first()
    .getByLabel(words);

let other: Instance;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  other = await secondInstance();
});
test.afterAll(() => other.stop());

test('what one does on a board is seen in a browser on another instance, and how soon', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const company = new Company(browser);
  const page = await company.as('Rosalind Achterby');
  const elsewhere = await company.elsewhere('Jas Oldacre', { baseURL: other.origin });
  await openBoard(page);
  await openBoard(elsewhere);
  await chooseFinding(page);
  // The first of each finds the instances cold, as they are only once.
  await timed(elsewhere, 'detached', () => draw(page));
  await timed(elsewhere, 'visible', () => takeBack(page));
  const waits: number[] = [];
  for (let change = 0; change < changes; change += 2) {
    waits.push(await timed(elsewhere, 'detached', () => draw(page)));
    waits.push(await timed(elsewhere, 'visible', () => takeBack(page)));
  }
  const sorted = waits.toSorted((a, b) => a - b);
  const [median, p95] = [sorted[Math.floor(changes / 2)], sorted[Math.ceil(changes * 0.95) - 1]];
  console.log(`Seen in a browser on another instance: median ${median} ms, p95 ${p95} ms, from the key on.`);
  // On a machine that does nothing else it is under a second; one that tests in other rooms too may be slower.
  expect(p95).toBeLessThanOrEqual(3_000);
  await company.leave();
});

/** How long after a key was pressed the other browser shows it, in milliseconds. */
async function timed(
  elsewhere: Page,
  state: 'detached' | 'visible',
  press: () => Promise<() => Promise<void>>,
): Promise<number> {
  const seen = note(elsewhere)
    .waitFor({ state, timeout: 30_000 })
    .then(() => performance.now());
  const from = performance.now();
  const settled = await press();
  const at = await seen;
  await settled();
  return Math.round(at - from);
}

async function draw(page: Page): Promise<() => Promise<void>> {
  await page.keyboard.press('Enter');
  return () => expect(page.getByRole('status').filter({ hasText: 'drawn into finding 2.' })).toBeVisible();
}

async function takeBack(page: Page): Promise<() => Promise<void>> {
  await page.keyboard.press('Control+z');
  return async () => {
    await expect(page.getByRole('status').filter({ hasText: 'Taken back' })).toBeVisible();
    await chooseFinding(page);
  };
}

/** The list of findings is open, and the second one chosen: a key more draws. */
async function chooseFinding(page: Page): Promise<void> {
  await note(page).focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('menu', { name: 'Add to' })).toBeVisible();
  await page.keyboard.type('2');
  await expect(page.getByRole('menuitem', { name: /^2/ })).toBeFocused();
}

async function openBoard(page: Page): Promise<void> {
  await page.goto('/reviews');
  const home = await page.getByRole('link', { name: /^Saltwick/ }).getAttribute('href');
  const followed = page.waitForResponse(/\/api\/live\//);
  await page.goto(`${home}/findings`);
  await followed;
}
