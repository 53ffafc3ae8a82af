import { expect } from '@playwright/test';
import { moveClockTo } from '@/tests/support/clock';
import { arrive, expectArrival } from '@/tests/support/company';
import { pressTile } from '@/tests/support/form';
import { chiefExecutive, coordinator, council, type Life, leader, organiser, roomOf } from './life';

/** The leaders meet the network, on a day that comes. */
export async function meet(life: Life, day: string): Promise<void> {
  const page = await life.company.as(organiser);
  await arrive(page, roomOf(life, 'scoping/meeting'), 'Set a scoping meeting');
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Time').fill('14:00');
  await page.getByLabel('Place or link').fill('Ouseby town hall, room 2');
  await page.getByLabel('Who comes').fill('The leader, the chief executive and the coordinator');
  await page.getByRole('button', { name: 'Set the meeting and tell everybody' }).click();
  await expectArrival(page, 'Scoping agreement');
  moveClockTo(day, '15:30');
  await page.getByRole('button', { name: 'It was held' }).click();
  await expect(page.getByText(/^Held; recorded/)).toBeVisible();
}

/** Five heads are proposed. */
export async function proposeScope(life: Life): Promise<void> {
  const page = await life.company.as(organiser);
  await arrive(page, roomOf(life, 'scoping/propose'), 'Propose the agreement');
  await page
    .getByLabel('Main focus')
    .fill('Whether the council gives way enough for traders and residents to lead.');
  await pressTile(page, 'Co-production');
  await pressTile(page, 'Enterprise and social economy');
  await page.getByLabel('Other councillors').fill('1');
  await page.getByLabel('Officers', { exact: true }).fill('2');
  await page.getByLabel('First day on site').fill(life.from);
  await page.getByLabel('Last day on site').fill(life.to);
  // Whatever the day of this test: kept only where something strong speaks against these days.
  await page.getByLabel('Why these days all the same').fill('The council holds to its market week.');
  await page
    .getByLabel('What is prepared, by whom and by when')
    .fill('The organiser writes the position statement and makes the timetable.');
  await page
    .getByLabel('How the council hears what the team found')
    .fill('A roundtable with the cabinet on the last day, then a written report.');
  await page.getByRole('button', { name: 'Propose version 1 and ask for signatures' }).click();
  await expectArrival(page, 'Scoping agreement');
}

/** Each side signs them, and the preparations begin. */
export async function signScope(life: Life): Promise<void> {
  for (const name of [leader, chiefExecutive, coordinator]) {
    const page = await life.company.as(name);
    await arrive(page, roomOf(life, 'scoping'), 'Scoping agreement');
    await page.getByRole('button', { name: 'Sign version 1' }).click();
    await expect(page.getByRole('button', { name: 'Sign version 1' })).toHaveCount(0);
  }
  const page = await life.company.as(organiser);
  await arrive(page, roomOf(life), council);
  await expect(page.getByRole('heading', { name: 'Next: on site' })).toBeVisible();
}
