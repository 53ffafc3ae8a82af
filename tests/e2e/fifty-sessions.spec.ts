import { expect, type Page, test } from '@playwright/test';
import { Company, expectArrival } from '@/tests/support/company';
import { goersOf, organiser, pasteSheet, savedSheet } from './fifty-sessions/organiser';
import { meetEveryWarning, sayWhatItRestsOn, settle } from './fifty-sessions/settle';
import { breaks } from './fifty-sessions/sheets';
import { entriesOf, expectOwnChange, release, risen, shorten, subscribe } from './fifty-sessions/telling';

test('an organiser builds fifty sessions, settles every warning, releases, changes and repairs', async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const company = new Company(browser);
  const page = await company.as(organiser);
  const timetable = await timetableOf(page, 'Thornleigh');

  await test.step('what the visit should hold is listed, and what it rests on', async () => {
    await page.goto(`${timetable}/draft`);
    await expectArrival(page, 'Draft for me');
    await page.getByRole('button', { name: 'Start with the usual set' }).click();
    await expect(page.getByRole('link', { name: 'Residents’ open door' })).toBeVisible();
    await sayWhatItRestsOn(page, timetable);
  });
  await test.step('a first sheet meets every warning', () => meetEveryWarning(page, timetable));
  await test.step('a second puts it right', () => settle(page, timetable));
  await test.step('the rest is drafted around it, to fifty sessions and more', async () => {
    await page.goto(`${timetable}/draft/preview`);
    await expectArrival(page, 'A draft of the timetable');
    await page.getByRole('button', { name: /^Put \d+\s+sessions into the timetable$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Timetable', exact: true })).toBeVisible();
    await pasteSheet(page, timetable, breaks, /^Add 15\s+sessions$/);
    const sessions = await savedSheet(page, timetable);
    expect(sessions.length).toBeGreaterThanOrEqual(50);
    expect(new Set(sessions.map((each) => each.Day)).size).toBe(3);
  });
  await test.step('everybody is told', () => release(page, timetable, 1));

  const program = await company.open();
  await test.step('two sessions change: each page and each calendar says its own, and no other', async () => {
    const [verity, beatrix] = await subscribe(company, ['Verity Marske', 'Beatrix Sandbourne']);
    if (!(verity && beatrix)) throw new Error('Both have subscribed');
    const before = [await entriesOf(program, verity), await entriesOf(program, beatrix)] as const;
    await shorten(company, timetable, 'Parish clerks', '10:45');
    await shorten(company, timetable, 'Tenants', '09:30');
    // What is not released yet is nobody's yet.
    expect(risen(before[0], await entriesOf(program, verity))).toEqual([]);
    await release(page, timetable, 2);
    expect(risen(before[0], await entriesOf(program, verity))).toEqual([
      'Parish clerks (Thornleigh District Council)',
    ]);
    expect(risen(before[1], await entriesOf(program, beatrix))).toEqual([
      'Tenants (Thornleigh District Council)',
    ]);
    await expectOwnChange(company, timetable, 'Verity Marske', 'Parish clerks');
    await expectOwnChange(company, timetable, 'Beatrix Sandbourne', 'Tenants');
  });

  await test.step('a peer drops out on the second day, and what the repair does not name stays as it was', async () => {
    const before = await savedSheet(page, timetable);
    const [firstDay] = new Set(before.map((each) => each.Day));
    await seeRepair(page, timetable);
    await expectArrival(page, 'Repair the timetable');
    const shown = await page.locator('main').innerText();
    await page.getByRole('button', { name: /^(Make \d+\s+changes?|Settle it like this)$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Timetable', exact: true })).toBeVisible();
    const after = (await savedSheet(page, timetable)).map((each) => JSON.stringify(each));
    const affected = before.filter((each) => each.Day !== firstDay && goersOf(each).includes(dropped));
    const others = before.filter((each) => !affected.includes(each));
    const moved = others.filter((each) => !after.includes(JSON.stringify(each)));
    // Where peers are few, another session may have to make room: it was named before the repair was taken.
    for (const { Day, Session } of moved) {
      expect(shown).toContain(Session);
      expect(Day).not.toBe(firstDay);
    }
    expect(moved.length).toBeLessThan(affected.length);
    await seeRepair(page, timetable);
    await expect(page.getByText('No session has to change.')).toBeVisible();
  });
  await company.leave();
});

const dropped = 'Zainab Tolland';

async function seeRepair(page: Page, timetable: string): Promise<void> {
  await page.goto(`${timetable}/repair`);
  await page.getByLabel('Who drops out').selectOption({ label: dropped });
  await page.getByLabel('From which day').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'See the repair' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'The repair' })).toBeVisible();
}

async function timetableOf(page: Page, title: string): Promise<string> {
  await page.goto('/reviews');
  const link = page.getByRole('link', { name: new RegExp(`^${title}`) }).first();
  return `${await link.getAttribute('href')}/timetable`;
}
