import { expect, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { arrive, Company } from '@/tests/support/company';

test.setTimeout(180_000);

test('somebody offers to be a peer, says their weeks, and reads what a coordinator answers', async ({
  browser,
}) => {
  const company = new Company(browser);
  const maren = await company.as('Maren Tolliver');

  await test.step('a post of before, and what they bring', async () => {
    await arrive(maren, '/peers/me', 'Become a peer');
    await maren.getByText('Add a post').click();
    await maren.getByLabel('Organisation', { exact: true }).selectOption('Wexcombe City Council');
    await maren.getByLabel('What the post is').selectOption('councillor');
    await maren.getByLabel('Title of the post').fill('Ward councillor');
    await maren.getByLabel('First day').fill('2011-05-05');
    await maren.getByLabel('Last day').fill('2015-05-07');
    await maren.getByRole('button', { name: 'Add the post' }).click();
    await expect(maren.getByText('Counts once a coordinator has confirmed it')).toBeVisible();
    await maren.getByLabel('What you bring').fill('Leads a city that runs its repairs with its tenants.');
    await maren.getByLabel('Co-production').fill('Wrote the repairs standard with forty tenants.');
    await maren.getByLabel('I need step-free access').check();
    await maren.getByRole('button', { name: 'Send it to the coordinators' }).click();
    await expect(maren.getByRole('heading', { level: 1, name: 'You as a peer' })).toBeVisible();
    await expectAccessible(maren);
  });

  await test.step('free in one week, away in a whole August', async () => {
    await arrive(maren, '/peers/me/weeks', 'Your weeks');
    await maren
      .getByRole('button', { name: /^Away all of August/ })
      .first()
      .click();
    await expect(maren.getByText('Your weeks are kept.')).toBeVisible();
    await expect(maren.locator('input[name^="weeks"][value="away"]:checked')).not.toHaveCount(0);
    await maren.locator('input[name^="weeks"][value="free"]').nth(5).check();
    await maren.getByRole('button', { name: 'Save these weeks' }).click();
    const free = maren.locator('input[name^="weeks"][value="free"]');
    await expect(maren.locator('input[name^="seen"][value="free"]')).toHaveCount(1);
    await expect(free.nth(5)).toBeChecked();
  });

  const naomi = await company.as('Naomi Thackbell');
  await test.step('the coordinator reads it and writes back', async () => {
    await naomi.goto('/peers?waiting=on');
    await naomi.getByRole('link', { name: 'Maren Tolliver' }).click();
    await expect(naomi.getByText('Maren Tolliver offered to be a peer on')).toBeVisible();
    await expect(naomi.getByText('Needs step-free access')).toBeVisible();
    await expectAccessible(naomi);
    await naomi.getByText('Not now, with a word to them').click();
    await naomi.getByLabel('What you write to them').fill('After your own review: yours is on site now.');
    await naomi.getByRole('button', { name: 'Set it aside and tell them' }).click();
    await expect(naomi.getByText(/^Set aside on/)).toBeVisible();
    await maren.goto('/peers/me');
    await expect(maren.getByText('After your own review: yours is on site now.')).toBeVisible();
  });

  await test.step('a file of peers is looked through, and thrown away', async () => {
    await naomi.goto('/peers/import');
    const sample = await naomi.request.get('/peers/import/sample');
    const text = `${await sample.text()}Nobody,nobody,Nowhere,mayor,Mayor,,2021-05-06\r\n`;
    const file = { name: 'peers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await naomi.getByLabel('File of peers').setInputFiles(file);
    await naomi.getByRole('button', { name: 'Look through it' }).click();
    await expect(naomi.getByRole('heading', { level: 1, name: 'Look through the file' })).toBeVisible();
    await expect(naomi.getByText('2 peers would be added, 1 row cannot be taken.')).toBeVisible();
    await expect(naomi.getByText('No organisation is called “Nowhere”.')).toBeVisible();
    await expectAccessible(naomi);
    await naomi.getByRole('button', { name: 'Throw the file away' }).click();
    await expect(naomi.getByRole('heading', { level: 1, name: 'Peers from a file' })).toBeVisible();
    await naomi.goto('/peers?search=Fennimore');
    await expect(naomi.getByText('No peer fits')).toBeVisible();
  });

  await company.leave();
});
