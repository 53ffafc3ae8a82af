import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { Gate } from '@/tests/support/gate';
import { comeOnline, rowsLeft, signOutFromHeader, strip, words, write } from '@/tests/support/on-a-phone';
import { Phones } from '@/tests/support/phones';
import { signInAs } from '@/tests/support/sign-in';

const writer = 'Jas Oldacre';
const other = 'Mina Kestrelby';
const lost = 'Lark Dunmorrow';

let gate: Gate;
let phones: Phones;

test.beforeEach(async ({ browser, baseURL }) => {
  gate = await Gate.open(baseURL ?? '');
  phones = new Phones(browser, gate);
});

test.afterEach(() => phones.close());

test('after the session ends writing goes on, and nobody else who signs in sees or sends it', async () => {
  const page = await phones.of(writer);
  await page.context().clearCookies();
  const text = words('The session had ended');
  await write(page, text);
  await expect(strip(page)).toContainText('Signed out: writing goes on. 1 note only on this device');

  await signInAs(page, other);
  await page.goto('/on-site?view=device');
  await expect(page.getByText(`The notes of ${other}.`)).toBeVisible();
  await expect(strip(page)).toContainText('All notes sent');
  await page.goto('/on-site?view=notes');
  await expect(page.getByRole('heading', { name: 'Your notes' })).toBeVisible();
  await expect(page.getByText(text)).toHaveCount(0);

  await page.context().clearCookies();
  await signInAs(page, writer);
  await page.goto('/on-site?view=device');
  await expect(page.getByText(`The notes of ${writer}.`)).toBeVisible();
  await expect(strip(page)).toContainText('All notes sent');
  await phones.expectOnce(writer, [text]);
});

test('whoever signs in next finds nothing of the last, network or none', async () => {
  const page = await phones.of(writer);
  await page.context().clearCookies();
  const text = words('Not for whoever comes next');
  await write(page, text);
  const beside = await page.context().newPage();
  await beside.goto('/on-site?view=notes');
  await expect(beside.getByText(text)).toBeVisible();
  await signInAs(page, other);
  await page.goto('/your-work');
  await expect(beside.getByText(text)).toHaveCount(0);
  gate.weather = 'portal';
  await page.goto('/on-site?view=notes');
  await expect(
    page.getByText(/^Nobody’s notes are open on this device, and there is no network/),
  ).toBeVisible();
  await expect(page.getByText(text)).toHaveCount(0);
});

test('signing out with unsent notes: a file that only its passphrase opens', async () => {
  const page = await phones.of(writer);
  gate.weather = 'portal';
  const text = words('Taken along in a file');
  await write(page, text);
  await signOutFromHeader(page);
  await expectAccessible(page);
  await expect(page.getByText('1 note only on this device').last()).toBeVisible();
  await page.getByLabel(/^A passphrase/).fill('short');
  await page.getByRole('button', { name: 'Download the file' }).click();
  await expect(page.getByText('Enter at least 12 characters.')).toBeVisible();
  await page.getByLabel(/^A passphrase/).fill('kettle orchard lantern');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the file' }).click(),
  ]);
  const path = await file.path();
  expect(readFileSync(path, 'utf8')).not.toContain('file');
  // Only who has looked for the file may let the words here go.
  await expect(page.getByRole('button', { name: 'Remove them here and sign out' })).toHaveCount(0);
  await page.getByLabel('I have looked: the file is with my downloads').check();
  await page.getByRole('button', { name: 'Remove them here and sign out' }).click();
  await page.waitForURL(`${gate.origin}/`);
  expect(await rowsLeft(page)).toEqual({ people: 0, operations: 0, packs: 0, drafts: 0 });

  await page.goto('/on-site?view=open-file');
  await page.getByLabel('The file').setInputFiles(path);
  await page.getByLabel('Its passphrase').fill('another passphrase');
  await page.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByText('That passphrase does not open this file')).toBeVisible();
  await page.getByLabel('Its passphrase').fill('kettle orchard lantern');
  await page.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByText(text)).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: 'Put them back and send them' })).toHaveCount(0);

  gate.weather = 'open';
  await signInAs(page, writer);
  await page.goto('/on-site?view=open-file');
  await page.getByLabel('The file').setInputFiles(path);
  await page.getByLabel('Its passphrase').fill('kettle orchard lantern');
  await page.getByRole('button', { name: 'Open the file' }).click();
  await page.getByRole('button', { name: 'Put them back and send them' }).click();
  await expect(strip(page)).toContainText('All notes sent');
  await phones.expectOnce(writer, [text]);
});

test('words that were begun and left are listed with the way back, and go along in a file', async () => {
  const page = await phones.of(writer);
  const text = words('Half a sente');
  await page.getByRole('link', { name: 'Take a note' }).first().click();
  await page.getByLabel('What did you hear, see or read?').fill(text);
  await page.getByRole('link', { name: 'Close' }).click();
  await expect(strip(page)).toContainText('1 not saved yet');
  await page.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Not saved yet' })).toBeVisible();
  await page.getByRole('link', { name: /^Go on writing/ }).click();
  await expect(page.getByLabel('What did you hear, see or read?')).toHaveValue(text);

  await signOutFromHeader(page);
  await page.getByLabel(/^A passphrase/).fill('kettle orchard lantern');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the file' }).click(),
  ]);
  await page.goto('/on-site?view=open-file');
  await page.getByLabel('The file').setInputFiles(await file.path());
  await page.getByLabel('Its passphrase').fill('kettle orchard lantern');
  await page.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByText(text)).toBeVisible();
});

test('signing out with unsent notes: kept for their writer, or discarded by typing the word', async () => {
  const page = await phones.of(other);
  gate.weather = 'portal';
  const text = words('Kept until I come again');
  await write(page, text);
  await signOutFromHeader(page);
  await page.getByRole('button', { name: 'Keep them and sign out' }).click();
  await page.waitForURL(`${gate.origin}/`);
  expect(await rowsLeft(page)).toEqual({ people: 1, operations: 1, packs: 0, drafts: 0 });
  await page.goto('/on-site');
  await expect(
    page.getByText(/^Nobody’s notes are open on this device, and there is no network/),
  ).toBeVisible();
  await expect(page.getByText(text)).toHaveCount(0);

  gate.weather = 'open';
  await signInAs(page, other);
  await page.goto('/on-site?view=notes');
  await expect(page.getByText(text)).toBeVisible();
  await expect(strip(page)).toContainText('All notes sent');
  gate.weather = 'portal';
  await write(page, words('Better not said'));
  await signOutFromHeader(page);
  await page.getByLabel(/Type discard/).fill('yes');
  await page.getByRole('button', { name: 'Discard them and sign out' }).click();
  await expect(page.getByText('Nothing has been removed.')).toBeVisible();
  await page.getByLabel(/Type discard/).fill('Discard');
  await page.getByRole('button', { name: 'Discard them and sign out' }).click();
  await page.waitForURL(`${gate.origin}/`);
  expect(await rowsLeft(page)).toEqual({ people: 0, operations: 0, packs: 0, drafts: 0 });
});

test('with nothing unsent, signing out leaves nothing of its person on the device', async () => {
  const page = await phones.of(writer);
  await expect.poll(() => rowsLeft(page)).toMatchObject({ people: 1, packs: 1 });
  await page.goto('/settings/sessions');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${gate.origin}/`);
  expect(await rowsLeft(page)).toEqual({ people: 0, operations: 0, packs: 0, drafts: 0 });
});

test('a browser that refuses to open what it keeps holds nobody back from signing out', async () => {
  const page = await phones.signedIn(writer);
  await page.addInitScript(() => {
    indexedDB.databases = () => Promise.reject(new Error('Refused'));
  });
  await page.goto('/settings/sessions');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${gate.origin}/`);
});

test('a device that is cut off removes what it kept, and says so', async () => {
  const page = await phones.of(lost);
  gate.weather = 'cut';
  await write(page, words('On a phone that was lost'));
  gate.weather = 'open';
  const coordinator = await phones.signedIn('Naomi Thackbell');
  await coordinator.goto('/reviews');
  const review = await coordinator.getByRole('link', { name: /^Saltwick/ }).getAttribute('href');
  await coordinator.goto(`${review}/team/devices`);
  const devices = coordinator
    .locator('section')
    .filter({ has: coordinator.getByRole('heading', { name: lost }) });
  const ways = devices.getByRole('button', { name: /^Cut off/ });
  await expect(ways).toHaveCount(1);
  await ways.click();
  await expect(ways).toHaveCount(0);
  await comeOnline(page);
  await expect(page.getByRole('heading', { name: 'This device was cut off' })).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This device was cut off' })).toBeVisible();
  expect(await rowsLeft(page)).toEqual({ people: 0, operations: 0, packs: 0, drafts: 0 });
});
