import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from '@/tests/support/accessible';
import { arrive, Company } from '@/tests/support/company';
import { pressTile } from '@/tests/support/form';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const box = 'What did you hear, see or read?';

let company: Company;
test.beforeEach(({ browser }) => {
  company = new Company(browser);
});
test.afterEach(() => company.leave());

async function shellOf(page: Page): Promise<string> {
  await page.goto('/reviews');
  const link = page.getByRole('link', { name: /^Saltwick/ });
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
}

const expectSent = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'All notes sent' })).toBeVisible();

test('a note on a phone: words that survive a closed tab, a photo, a second look, and then the team’s', async () => {
  const page = await company.elsewhere('Jas Oldacre', phone);
  const reference = await shellOf(page);
  await page.goto(`/on-site?review=${reference}&view=today`);
  await page.locator('main ol').getByRole('link').first().tap();
  await page.getByRole('link', { name: 'Take a note' }).tap();

  await test.step('what is typed is there after the tab was closed', async () => {
    await page.getByLabel(box).fill('The chief executive says that the boatyard is mended first.');
    await page.getByLabel(box).blur();
    await expect
      .poll(async () => {
        const other = await page.context().newPage();
        await other.goto(page.url());
        const words = await other.getByLabel(box).inputValue();
        await other.close();
        return words;
      })
      .toContain('boatyard');
    await page.reload();
    await expect(page.getByText('These words were still on this device, not saved yet.')).toBeVisible();
  });

  await test.step('a photo is drawn anew and goes with it', async () => {
    const photo = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#c83' } })
      .jpeg()
      .toBuffer();
    await page
      .getByLabel('Add a photo')
      .setInputFiles({ name: 'chart.jpg', mimeType: 'image/jpeg', buffer: photo });
    await expect(page.getByRole('img', { name: 'What the author took, 1' })).toBeVisible();
  });

  await pressTile(page, 'Staff');
  await pressTile(page, 'Learning');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save note' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Your notes' })).toBeVisible();
  await expectSent(page);

  await test.step('the check asks before it is shared, and stops nobody', async () => {
    await page
      .getByRole('button', { name: /^Share .*chief executive/ })
      .first()
      .tap();
    await expect(page.getByRole('heading', { name: 'Look again before you share' })).toBeFocused();
    await expect(page.getByText(/may be one person/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: /^Change it/ }).tap();
    await page.getByLabel(box).fill('Staff say that the boatyard is mended first.');
    await page.getByRole('button', { name: 'Save the change' }).tap();
    await page
      .getByRole('button', { name: /^Share .*boatyard/ })
      .first()
      .tap();
    await expect(page.getByText(/1\snote shared/)).toBeFocused();
    await expectSent(page);
  });

  const lead = await company.as('Rosalind Achterby');
  await arrive(lead, `/reviews/${reference}/findings`, 'Findings');
  const note = lead.getByRole('listitem').filter({ hasText: 'Staff say that the boatyard is mended first.' });
  await expect(note.first()).toBeVisible();
  await test.step('with the picture, which the lead sees too', async () => {
    const picture = note.getByRole('img', { name: 'What the author took, 1' }).first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth))
      .toBeGreaterThan(0);
    await expectAccessible(lead);
  });
});

test('a note is taken away and brought back', async () => {
  const page = await company.elsewhere('Jas Oldacre', phone);
  await page.goto(`/on-site?review=${await shellOf(page)}&view=capture`);
  await page.getByLabel(box).fill('The slipway is closed on Mondays.');
  await pressTile(page, 'Visit');
  await page.getByRole('button', { name: 'Save note' }).tap();
  await page.getByRole('button', { name: /^Remove.*slipway/ }).tap();
  await expect(page.getByText('The slipway is closed on Mondays.', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).tap();
  await expect(page.getByText('The slipway is closed on Mondays.', { exact: true })).toBeVisible();
  await expectSent(page);
  await page.reload();
  await expect(page.getByText('The slipway is closed on Mondays.', { exact: true })).toBeVisible();
});

test('Save waits for a photo that is still being drawn anew', async () => {
  const page = await company.elsewhere('Jas Oldacre', phone);
  await page.goto(`/on-site?review=${await shellOf(page)}&view=capture`);
  await page.getByLabel(box).fill('The tide table hangs in the office.');
  await pressTile(page, 'Visit');
  const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#38c' } })
    .jpeg()
    .toBuffer();
  await page
    .getByLabel('Add a photo')
    .setInputFiles({ name: 'table.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByRole('button', { name: 'Save note' }).tap();
  await page.getByRole('link', { name: /^Change.*tide table/ }).tap();
  await expect(page.getByRole('img', { name: 'What the author took, 1' })).toBeVisible();
});

test('words being written outlive the note’s removal in another tab, and bring it back', async () => {
  const page = await company.elsewhere('Jas Oldacre', phone);
  const reference = await shellOf(page);
  await page.goto(`/on-site?review=${reference}&view=capture`);
  await page.getByLabel(box).fill('The crane is hired by the day.');
  await pressTile(page, 'Visit');
  await page.getByRole('button', { name: 'Save note' }).tap();
  await page.getByRole('link', { name: /^Change.*crane/ }).tap();
  await page.getByLabel(box).fill('The crane is hired by the hour.');
  const beside = await page.context().newPage();
  await beside.goto(`/on-site?review=${reference}&view=notes`);
  await beside.getByRole('button', { name: /^Remove.*crane/ }).tap();
  await expect(page.getByText('This note was removed meanwhile.')).toBeVisible();
  await expect(page.getByLabel(box)).toHaveValue('The crane is hired by the hour.');
  await page.getByRole('button', { name: 'Save note' }).tap();
  await expect(page.getByText('The crane is hired by the hour.', { exact: true })).toBeVisible();
  await expect(page.getByText(/by the day/)).toHaveCount(0);
});

test('all notes of a session are shared by one press, which says so', async () => {
  const page = await company.elsewhere('Jas Oldacre', phone);
  const reference = await shellOf(page);
  for (const text of ['The ferry runs hourly.', 'The ferry stops at six.']) {
    await page.goto(`/on-site?review=${reference}&view=capture`);
    await page.getByLabel(box).fill(text);
    await pressTile(page, 'Visit');
    await page.getByRole('button', { name: 'Save note' }).tap();
    await expect(page.getByText(text, { exact: true })).toBeVisible();
  }
  const all = page.getByRole('button', { name: /^Share all \d+ of Read or seen outside the sessions/ });
  await all.tap();
  await expect(page.getByText(/\d+\snotes shared/)).toBeFocused();
  await expect(all).toHaveCount(0);
});

test('a worry about safety has a way out of the notes', async () => {
  const page = await company.elsewhere('Jas Oldacre', phone);
  await page.goto(`/on-site?review=${await shellOf(page)}&view=capture`);
  await page.getByRole('link', { name: /Worried about/ }).tap();
  await expect(page.getByRole('heading', { level: 1, name: /worry about safety/ })).toBeVisible();
  await expect(page.getByText('ring 999')).toBeVisible();
  await expectAccessible(page);
});
