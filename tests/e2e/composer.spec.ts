import { expect, type Page, test } from '@playwright/test';
import { Company, expectArrival } from '@/tests/support/company';

const coordinator = 'Naomi Thackbell';
const heading = 'A proposed team for Harrowmere Borough Council';

test('a coordinator looks at the proposals, swaps a peer, and puts the team on its chairs', async ({
  browser,
}) => {
  const company = new Company(browser);
  const page = await company.as(coordinator);
  await openComposer(page);
  await expect(page.getByText('Proposal 1 of 4')).toBeVisible();

  await page.getByRole('link', { name: 'Propose another' }).click();
  await expect(page.getByText('Proposal 2 of 4')).toBeVisible();
  await expectArrival(page, heading);

  const others = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Swap / }) });
  const name = (await others.first().getByRole('link').first().innerText()).trim();
  await others
    .first()
    .getByRole('link', { name: `Swap ${name}` })
    .click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByText('You have changed the proposal.')).toContainText(name);
  await expectArrival(page, heading);

  await page.getByRole('button', { name: /^Put these \w+ on the team$/ }).click();
  await expect(page).toHaveURL(/\/team$/);
  await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toContainText('not asked yet');
  await expect(page.getByText('Nobody has been asked yet.')).toBeVisible();
  await page.goto(`${page.url()}/compose`);
  await expect(page.getByText('There is nothing left to propose.')).toBeVisible();
  await freeChairs(page);
  await company.leave();
});

test('without JavaScript the same addresses and the same button do it', async ({ browser }) => {
  const company = new Company(browser);
  const page = await company.elsewhere(coordinator, { javaScriptEnabled: false });
  await page.goto('/reviews');
  await page
    .getByRole('link', { name: /^Thornleigh/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Team', exact: true }).click();
  await page.getByRole('link', { name: 'Have a team proposed' }).click();
  await expect(page.getByText('No team from this pool keeps every rule.')).toBeVisible();
  await page
    .getByRole('link', { name: /^Look at that team/ })
    .first()
    .click();
  await expect(page.getByText('This team needs something to give way.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put this one on the team' })).toBeVisible();
  await company.leave();
});

async function openComposer(page: Page): Promise<void> {
  await page.goto('/reviews');
  await page
    .getByRole('link', { name: /^Harrowmere/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Team', exact: true }).click();
  await page.getByRole('link', { name: 'Have a team proposed' }).click();
  await expectArrival(page, heading);
}

/** Others look at the same review: whoever was proposed here is taken off again. */
async function freeChairs(page: Page): Promise<void> {
  await page.goto(page.url().replace('/compose', ''));
  const free = page.getByRole('button', { name: /^Take .+ off$/ });
  while ((await free.count()) > 1) {
    const before = await free.count();
    await free.last().click();
    await expect(free).toHaveCount(before - 1);
  }
}
