import { expect, type Page, test } from '@playwright/test';
import { Company } from '@/tests/support/company';
import { formOf, pressTile } from '@/tests/support/form';
import { executable } from '@/tests/support/sample-files';

let company: Company;
test.beforeEach(({ browser }) => {
  company = new Company(browser);
});
test.afterEach(() => company.leave());

/** Opens a review by its name, and one of its rooms. */
async function openRoom(page: Page, title: string, room: string): Promise<void> {
  await page.goto('/reviews');
  const link = page.getByRole('link', { name: new RegExp(`^${title}`) });
  await page.goto(`${await link.getAttribute('href')}/${room}`);
}

/** The review’s place among the days on site. */
async function shellOf(page: Page, title: string): Promise<string> {
  await page.goto('/reviews');
  const link = page.getByRole('link', { name: new RegExp(`^${title}`) });
  return `/on-site?review=${(await link.getAttribute('href'))?.split('/').at(-1)}`;
}

/** The message stands in the summary, leads to its field, and stands there as well. */
async function expectProblem(page: Page, message: string): Promise<void> {
  const summary = page.getByRole('alert').filter({ hasText: 'Nothing was saved yet' });
  await expect(summary.getByRole('link', { name: message })).toBeVisible();
  await summary.getByRole('link', { name: message }).click();
  await expect(page.locator(':focus')).toHaveAccessibleDescription(new RegExp(message));
}

test('days in the wrong order are refused at the field, and kept to be put right', async () => {
  const page = await company.as('Callum Brightwater');
  await openRoom(page, 'Caer Dŵr', 'request');
  const form = formOf(page, 'Accept and coordinate this review');
  await form.getByLabel('First day on site').fill('2031-05-14');
  await form.getByLabel('Last day on site').fill('2031-05-12');
  await form.getByRole('button', { name: 'Accept and coordinate this review' }).click();
  await expectProblem(page, 'The last day comes before the first day');
  await expect(form.getByLabel('First day on site')).toHaveValue('2031-05-14');
  await expect(form.getByLabel('Last day on site')).toHaveValue('2031-05-12');
  await page.reload();
  await expect(formOf(page, 'Accept and coordinate this review')).toBeVisible();
});

test('nothing but invisible characters counts as nothing, and a flood is too long', async () => {
  const page = await company.as('Callum Brightwater');
  await openRoom(page, 'Caer Dŵr', 'request');
  const form = formOf(page, 'Decline the request');
  const press = () => form.getByRole('button', { name: 'Decline the request' }).click();
  await form.getByLabel('Reasons').fill('\u200B\u200D \uFEFF');
  await press();
  await expectProblem(page, 'Say why, in words that the council can use');
  await form.getByLabel('Reasons').fill('no '.repeat(20_000));
  await press();
  await expectProblem(page, 'Use 2,000 characters or fewer');
  await expect(form.getByLabel('Reasons')).toHaveValue('no '.repeat(20_000));
  await page.reload();
  await expect(formOf(page, 'Decline the request')).toBeVisible();
});

test('a note changed in two tabs keeps both texts, until its author joins them', async () => {
  const page = await company.as('Jas Oldacre');
  const words = 'What did you hear, see or read?';
  const home = await shellOf(page, 'Saltwick');
  await page.goto(`${home}&view=capture`);
  await page.getByLabel(words).fill('The ferry runs late on market days.');
  await pressTile(page, 'Resident');
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.getByRole('link', { name: /Change ?: “The ferry runs late/ }).click();
  await expect(page.getByLabel(words)).toHaveValue('The ferry runs late on market days.');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel(words).fill('The ferry runs late on market days and Sundays.');
  await other.getByRole('button', { name: 'Save the change' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Your notes' })).toBeVisible();
  await page.getByLabel(words).fill('The ferry runs late when the market is on.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  const both = [
    'The ferry runs late on market days and Sundays.',
    'The ferry runs late when the market is on.',
  ];
  for (const text of both) await expect(page.getByText(text, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /Join them ?: “The ferry runs late/ }).click();
  for (const text of both) await expect(page.getByLabel(words)).toHaveValue(new RegExp(text));
  await page.getByLabel(words).fill('The ferry runs late on market days and Sundays, all say.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(
    page.getByText('The ferry runs late on market days and Sundays, all say.', { exact: true }),
  ).toBeVisible();
  for (const text of both) await expect(page.getByText(text, { exact: true })).toHaveCount(0);
});

test('a file that is not what its name says is not taken', async () => {
  const page = await company.as('Otto Fairsingh');
  await openRoom(page, 'Thornleigh', 'documents');
  const before = await page.getByRole('listitem').count();
  const form = formOf(page, 'Offer it');
  await form.getByLabel('What', { exact: true }).fill('Minutes of the cabinet');
  await form.getByLabel('What the team can learn from it').fill('How decisions are made.');
  await form.getByLabel('Or a file').setInputFiles({
    name: 'minutes.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(executable),
  });
  await form.getByRole('button', { name: 'Offer it' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was saved yet' })).toBeVisible();
  await expect(form.getByLabel('What', { exact: true })).toHaveValue('Minutes of the cabinet');
  await page.reload();
  await expect(page.getByRole('listitem')).toHaveCount(before);
});

test('a second press of the same form records nothing twice', async () => {
  const page = await company.as('Jas Oldacre');
  await page.goto(`${await shellOf(page, 'Saltwick')}&view=capture`);
  const words = 'The library lends tools as well as books.';
  await page.getByLabel('What did you hear, see or read?').fill(words);
  await pressTile(page, 'Visit');
  await page.getByRole('button', { name: 'Save note' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Your notes' })).toBeVisible();
  const again = await page.context().newPage();
  await again.goto(page.url());
  await expect(again.getByText(words, { exact: true })).toHaveCount(1);
});
