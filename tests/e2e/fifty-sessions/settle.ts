import { expect, type Page } from '@playwright/test';
import { arrive, expectArrival } from '@/tests/support/company';
import { formOf } from '@/tests/support/form';
import { organiser, pasteSheet } from './organiser';
import { firstConcerns, firstSheet, rightSheet } from './sheets';

const places = [
  ['Village hall', 'Village hall', '10', 'no'],
  ['Chapel', 'Chapel', '30', ''],
  ['Committee room', 'Council offices', '60', 'yes'],
  ['Council chamber', 'Council offices', '120', 'yes'],
  ['Corn exchange', 'Corn exchange', '200', 'yes'],
] as const;

/** Where the visit can be held, who is away, and when the council itself meets. */
export async function sayWhatItRestsOn(page: Page, timetable: string): Promise<void> {
  await addPlaces(page, timetable);
  const secondDay = await sayWhoIsAway(page, timetable);
  await enterMeeting(page, secondDay);
}

async function addPlaces(page: Page, timetable: string): Promise<void> {
  await arrive(page, `${timetable}/places`, 'Places');
  const form = formOf(page, 'Add the place');
  for (const [name, building, holds, stepFree] of places) {
    await form.getByLabel('Place', { exact: true }).fill(name);
    await form.getByLabel('Building').fill(building);
    await form.getByLabel('How many it holds').fill(holds);
    await form.locator(`input[name="stepFree"][value="${stepFree}"]`).check({ force: true });
    await form.getByRole('button', { name: 'Add the place' }).click();
    await expect(page.locator('summary').filter({ hasText: name }).first()).toBeVisible();
    await expect(form.getByLabel('Place', { exact: true })).toHaveValue('');
  }
}

/** On the second day, which is the answer. */
async function sayWhoIsAway(page: Page, timetable: string): Promise<string> {
  await arrive(page, `${timetable}/absences`, 'Who is away when');
  await page.getByLabel('Who', { exact: true }).selectOption('Perpetua Lyle');
  await page.getByLabel('Day', { exact: true }).selectOption({ index: 1 });
  const secondDay = await page.getByLabel('Day', { exact: true }).inputValue();
  await page.getByLabel('To', { exact: true }).fill('09:15');
  await page.getByRole('button', { name: 'Add the hours' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Perpetua Lyle' })).toBeVisible();
  return secondDay;
}

async function enterMeeting(page: Page, secondDay: string): Promise<void> {
  await page.goto('/councils?search=Thornleigh');
  await page.getByRole('link', { name: 'Thornleigh District Council' }).first().click();
  await page.getByRole('link', { name: 'Dates and polls' }).click();
  await expectArrival(page, 'Dates and polls');
  const date = formOf(page, 'Enter the date');
  await date.getByLabel('Day, or first day').fill(secondDay);
  await date.getByLabel('Begins at').fill('14:00');
  await date.getByLabel('Ends at').fill('15:30');
  await date.getByRole('button', { name: 'Enter the date' }).click();
  await expect(page.getByText('The date is kept.')).toBeVisible();
}

/** A first sheet meets one rule after the other, and cannot be released. */
export async function meetEveryWarning(page: Page, timetable: string): Promise<void> {
  await page.goto(`${timetable}/import`);
  await page.getByLabel('Paste it here, with its first row').fill(firstSheet);
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByText('“Day 9” is no day that could be read.')).toBeVisible();
  await expectArrival(page, 'Bring in a spreadsheet');
  await page.getByRole('button', { name: /^Add 13\s+sessions$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timetable', exact: true })).toBeVisible();
  for (const title of ['Tenants', 'Jury chair']) {
    await openSession(page, timetable, title);
    const form = formOf(page, 'Add the name');
    await form.getByLabel('Name', { exact: true }).fill('Nell Harrowgate');
    await form.getByLabel('E-mail address').fill('nell@jury.example');
    await form.getByRole('button', { name: 'Add the name' }).click();
    await expect(page.getByText('nell@jury.example')).toBeVisible();
  }
  await page.goto(`${timetable}/places`);
  await page.locator('summary').filter({ hasText: 'Chapel' }).click();
  const chapel = page.locator('details').filter({ has: page.locator('summary', { hasText: 'Chapel' }) });
  await chapel.getByLabel('It cannot be used any more').check();
  await chapel.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.locator('summary').filter({ hasText: 'Chapel' })).toContainText(
    'Cannot be used any more',
  );
  await page.goto(timetable);
  await expectArrival(page, 'Timetable');
  for (const words of firstConcerns)
    await expect(toSettle(page).filter({ hasText: words })).not.toHaveCount(0);
  await expectStopped(page, timetable, /^\d+\sthings to settle first\.$/);
}

/** The sheet is put right; what is left is kept with a reason, and nothing stops a release any more. */
export async function settle(page: Page, timetable: string): Promise<void> {
  await pasteSheet(page, timetable, rightSheet, /^Change \d+\s+sessions$/);
  const away = toSettle(page).filter({ hasText: 'It stops a release.' });
  await expect(away).toHaveCount(1);
  await expect(away).toContainText('Perpetua Lyle is away');
  await expectStopped(page, timetable, /^1\sthing to settle first\.$/);
  await page.goto(timetable);
  await away.getByText('Keep, with a reason').click();
  await away.getByLabel('Why it can stay').fill('Her train is in by nine that day.');
  await away.getByRole('button', { name: 'Keep it as it is' }).click();
  await expect(away).toHaveCount(0);
  await page.getByText('Kept as it is: 1').click();
  await expect(
    page.getByText(new RegExp(`^${organiser}, .*: Her train is in by nine that day\\.$`)),
  ).toBeVisible();
}

export async function openSession(page: Page, timetable: string, title: string): Promise<void> {
  await page.goto(timetable);
  const link = page.locator(`a[href*="${timetable}/"]`).filter({ hasText: title }).first();
  await page.goto((await link.getAttribute('href')) ?? '');
  await expectArrival(page, title);
}

export const toSettle = (page: Page) => page.locator('ol > li').filter({ hasText: 'Keep, with a reason' });

async function expectStopped(page: Page, timetable: string, words: RegExp): Promise<void> {
  await arrive(page, `${timetable}/release`, 'Release version 1');
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'To settle first' })).toBeVisible();
}
