import { expect, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { Gate } from '@/tests/support/gate';
import { comeOnline, fillUp, strip, words, write } from '@/tests/support/on-a-phone';
import { Phones } from '@/tests/support/phones';

const writer = 'Jas Oldacre';
const other = 'Mina Kestrelby';

let gate: Gate;
let phones: Phones;

test.beforeEach(async ({ browser, baseURL }) => {
  gate = await Gate.open(baseURL ?? '');
  phones = new Phones(browser, gate);
});

test.afterEach(() => phones.close());

test('a phone opens from cold with the server gone, keeps what is written, and sends it later', async () => {
  const page = await phones.of(writer);
  await gate.kill();
  const cold = await page.context().newPage();
  await page.close();
  await cold.goto('/on-site');
  await expect(cold.getByText('No signal.')).toBeVisible();
  await expect(cold.getByRole('navigation', { name: 'On site' })).toContainText('No network');
  await expect(cold.getByRole('link', { name: 'Take a note' }).first()).toBeVisible();
  await expectAccessible(cold);
  const text = words('The server was gone');
  await write(cold, text);
  await expect(strip(cold)).toContainText('1 note only on this device');
  await cold.reload();
  await cold.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect(cold.getByText(text)).toBeVisible();
  await expectAccessible(cold);
  await gate.revive();
  await comeOnline(cold);
  await expect(strip(cold)).toContainText('All notes sent');
  await phones.expectOnce(writer, [text]);
});

test('whatever a network does to what is sent, each note arrives once', async () => {
  const page = await phones.of(writer);
  const texts: string[] = [];
  for (const weather of ['cut', 'answer lost', 'portal', 'busy'] as const) {
    gate.weather = weather;
    texts.push(words(`The network was ${weather}`));
    await write(page, texts.at(-1) ?? '');
    await expect(strip(page)).toContainText(`No signal. ${texts.length} note`);
  }
  gate.weather = 'twice';
  texts.push(words('The network said it twice'));
  await write(page, texts.at(-1) ?? '');
  await expect(strip(page)).toContainText('All notes sent');
  gate.weather = 'open';
  await phones.expectOnce(writer, texts);
});

test('a full device says so, and keeps the words in their box', async () => {
  const page = await phones.of(other);
  gate.weather = 'cut';
  await page.getByRole('link', { name: 'Take a note' }).first().click();
  const text = words('There was no room');
  await page.getByLabel('What did you hear, see or read?').fill(text);
  await page.getByText('Resident', { exact: true }).click();
  await fillUp(page);
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'no room left' })).toBeVisible();
  await expect(page.getByLabel('What did you hear, see or read?')).toHaveValue(text);
  await page.evaluate(() => indexedDB.deleteDatabase('filler'));
  const save = page.getByRole('button', { name: 'Save note' });
  await expect(async () => {
    if (await save.isVisible()) await save.click();
    await expect(strip(page)).toContainText('1 note only on this device', { timeout: 1_000 });
  }).toPass();
  gate.weather = 'open';
  await comeOnline(page);
  await expect(strip(page)).toContainText('All notes sent');
  await phones.expectOnce(other, [text]);
});

test('two tabs show the same, and send each note once', async () => {
  const page = await phones.of(other);
  const beside = await page.context().newPage();
  await beside.goto('/on-site?view=notes');
  gate.weather = 'cut';
  const texts = [words('In the first tab'), words('In the second tab')];
  await write(page, texts[0] ?? '');
  await expect(beside.getByText(texts[0] ?? '')).toBeVisible();
  await write(beside, texts[1] ?? '');
  await expect(strip(page)).toContainText('2 notes only on this device');
  gate.weather = 'open';
  await Promise.all([comeOnline(page), comeOnline(beside)]);
  for (const tab of [page, beside]) await expect(strip(tab)).toContainText('All notes sent');
  await phones.expectOnce(other, texts);
});

test('a new version waits until somebody says so, in every tab', async () => {
  const page = await phones.of(writer);
  const beside = await page.context().newPage();
  await beside.goto('/on-site?view=notes');
  await page.getByRole('link', { name: 'Take a note' }).first().click();
  const text = words('Half a sentence that');
  await page.getByLabel('What did you hear, see or read?').fill(text);
  gate.worker = (body) =>
    body.replace(/const cacheName = 'on-site [^']*'/, "const cacheName = 'on-site newer'");
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  for (const tab of [page, beside])
    await expect(tab.getByRole('button', { name: 'Use the new version' })).toBeVisible();
  await expect(page.getByLabel('What did you hear, see or read?')).toHaveValue(text);
  await beside.getByRole('button', { name: 'Use the new version' }).click();
  for (const tab of [page, beside]) {
    await expect(tab.getByRole('button', { name: 'Use the new version' })).toHaveCount(0);
    await expect(strip(tab)).toContainText('All notes sent');
  }
  // What was being typed came over.
  await expect(page.getByLabel('What did you hear, see or read?')).toHaveValue(text);
  await gate.kill();
  await page.reload();
  await expect(page.getByText('No signal.')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual(['on-site newer']);
});
