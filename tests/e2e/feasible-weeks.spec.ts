import { expect, type Page, test } from '@playwright/test';
import { arrive, Company, expectArrival } from '@/tests/support/company';
import { formOf } from '@/tests/support/form';

test('a coordinator finds a week, holds it, and lets it go', async ({ browser }) => {
  test.setTimeout(120_000);
  const company = new Company(browser);
  const page = await company.as('Naomi Thackbell');
  const home = await reviewOf(page, 'Caer Dŵr');
  await arrive(page, `${home}/weeks`, 'Feasible weeks');
  await expect(page.getByRole('heading', { name: /^Week of / })).toBeVisible();

  const week = page.getByRole('link', { name: /: nothing against$/ }).nth(3);
  const named = (await week.getAttribute('aria-label'))?.replace(/ \d{4}: nothing against$/, '') ?? '';
  await week.click();
  await expect(page.getByRole('heading', { level: 2, name: named, exact: true })).toBeVisible();
  await expect(page.getByText('Nothing speaks against it')).toBeVisible();

  await page.getByRole('button', { name: /^Hold / }).click();
  await expect(page.getByText(/ is held for this review\.$/)).toBeVisible();
  await expect(page.getByText(/^It frees itself on /)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Hold / })).toHaveCount(0);

  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByText(/ is held for this review\.$/)).toHaveCount(0);
  await company.leave();
});

test('a council enters its meetings, and sees them among its weeks, in words', async ({ browser }) => {
  test.setTimeout(120_000);
  const company = new Company(browser);
  const page = await company.as('Eleri Penhallt');
  const home = await reviewOf(page, 'Caer Dŵr');
  await page.goto(`${home}/weeks?show=table`);
  await expectArrival(page, 'Feasible weeks');
  const cell = page
    .getByRole('row', { name: /nothing against/ })
    .first()
    .getByRole('link');
  const monday = /week=(\d{4}-\d{2}-\d{2})/.exec((await cell.getAttribute('href')) ?? '')?.[1] ?? '';
  await expect(page.getByText(/^Only .*coordinator can do this\.$/)).toBeVisible();

  await page.goto('/councils?search=Caer+D%C5%B5r');
  await page
    .getByRole('link', { name: /Caer Dŵr/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Dates and polls' }).click();
  await expectArrival(page, 'Dates and polls');
  const form = formOf(page, 'Enter the date');
  await form.getByLabel('What it is').selectOption('Budget meeting');
  await form.getByLabel('Day, or first day').fill(monday);
  await form.getByRole('button', { name: 'Enter the date' }).click();
  await expect(page.getByText('The date is kept.')).toBeVisible();

  await page.goto(`${home}/weeks?week=${monday}`);
  await expect(page.locator('#week').getByText(/Budget meeting of Caer Dŵr/)).toBeVisible();
  await expect(page.locator('#week').getByText('Choosing it needs a recorded reason.')).toBeVisible();
  await company.leave();
});

test('one press reminds somebody of all that is late, and not again within two days', async ({ browser }) => {
  test.setTimeout(120_000);
  const company = new Company(browser);
  const page = await company.as('Naomi Thackbell');
  await arrive(page, '/programme', 'Programme');
  const nudges = page.getByRole('button', { name: 'Nudge', exact: true });
  await expect(nudges.first()).toBeVisible();
  const before = await nudges.count();
  await nudges.first().click();
  await expect(page.getByText(/^Reminded \d/)).toBeVisible();
  await expect(nudges).toHaveCount(before - 1);
  await company.leave();
});

async function reviewOf(page: Page, council: string): Promise<string> {
  await page.goto('/reviews');
  return (await page.getByRole('link', { name: new RegExp(`^${council}`) }).getAttribute('href')) ?? '';
}
