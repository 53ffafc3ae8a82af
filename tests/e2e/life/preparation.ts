import { expect, type Page } from '@playwright/test';
import { daysAfter } from '@/lib/calendar/days';
import { arrive, expectArrival } from '@/tests/support/company';
import { coordinator, type Life, organiser, roomOf } from './life';

/** The position statement is asked for, supplied and read. */
export async function readThePapers(life: Life): Promise<void> {
  const asking = await life.company.as(coordinator);
  await arrive(asking, roomOf(life, 'documents'), 'Papers');
  await asking.getByRole('button', { name: 'Ask for the position statement' }).click();
  await expect(asking.getByRole('heading', { name: 'Position statement', level: 3 })).toBeVisible();

  const supplying = await life.company.as(organiser);
  await arrive(supplying, roomOf(life, 'documents'), 'Papers');
  await supplying.getByText('Supply this: Position statement').click();
  await supplying
    .getByLabel('Or a file')
    .first()
    .setInputFiles({
      name: 'position-statement.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Ouseby is proud of its markets, and finds it hard to let go of them.'),
    });
  await supplying.getByRole('button', { name: 'Supply', exact: true }).click();
  await expect(supplying.getByText('Everything that the team has asked for is there.')).toBeVisible();

  const reading = await life.company.as(life.lead);
  await arrive(reading, roomOf(life, 'documents'), 'Papers');
  const file = await reading.request.get(
    (await reading.getByRole('link', { name: /position-statement/ }).getAttribute('href')) ?? '',
  );
  expect(await file.text()).toBe('Ouseby is proud of its markets, and finds it hard to let go of them.');
  await reading.getByRole('button', { name: /^Mark as read/ }).click();
  await expect(reading.getByRole('button', { name: /^You have read it/ })).toBeVisible();
}

/** Two sessions on the first day, one on the second; the peers see them with the release. */
export async function makeTheTimetable(life: Life): Promise<void> {
  const page = await life.company.as(organiser);
  await arrive(page, roomOf(life, 'timetable'), 'Timetable');
  await arrive(page, roomOf(life, 'timetable/places'), 'Places');
  await page.getByLabel('Place', { exact: true }).fill('Ouseby market hall, upper room');
  await page.getByLabel('Getting in and around').fill('A lift beside the fish stalls.');
  await page.getByRole('button', { name: 'Add the place' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await planSession(page, life, {
    title: 'Market traders',
    kind: 'Focus group',
    times: ['09:30', '11:00'],
    who: ['Partners', 'Stallholders', '8'],
    area: 'Co-operative leadership of place',
  });
  await planSession(page, life, {
    title: 'Residents of the harbour ward',
    kind: 'Focus group',
    times: ['11:30', '12:30'],
    who: ['Residents', 'Tenants and owners', '11'],
    area: 'Co-operative leadership in communities',
  });
  await planSession(page, life, {
    title: 'The residents’ panel',
    kind: 'Focus group',
    day: daysAfter(life.from, 1),
    times: ['09:30', '11:00'],
    who: ['Residents', 'Members of the panel', '9'],
    area: 'Co-operative leadership in communities',
  });
  await page.getByRole('link', { name: 'Release version 1' }).click();
  await expectArrival(page, 'Release version 1');
  await page.getByRole('button', { name: 'Release version 1' }).click();
  await expectArrival(page, 'Timetable');
  await expect(page.getByRole('link', { name: 'Release version 1' })).toHaveCount(0);
}

interface Plan {
  title: string;
  kind: string;
  /** The first day of the visit where none is given. */
  day?: string;
  times: [from: string, to: string];
  who: [kind: string, label: string, number: string];
  area: string;
}

async function planSession(
  page: Page,
  life: Life,
  { title, kind, day, times, who, area }: Plan,
): Promise<void> {
  await arrive(page, roomOf(life, 'timetable/new'), 'Add a session');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Kind', { exact: true }).selectOption(kind);
  if (day) await page.getByLabel('Day', { exact: true }).selectOption(day);
  await page.getByLabel('From', { exact: true }).fill(times[0]);
  await page.getByLabel('To', { exact: true }).fill(times[1]);
  await page.getByLabel('Place', { exact: true }).selectOption('Ouseby market hall, upper room');
  await page.getByLabel('Kind, row 1').selectOption(who[0]);
  await page.getByLabel('Who, row 1').fill(who[1]);
  await page.getByLabel('How many, row 1').fill(who[2]);
  await page.getByLabel('Leads').selectOption(life.lead);
  await page.getByLabel('Takes notes').selectOption(life.peers[0] ?? '');
  await page.getByLabel(area).check();
  await page.getByLabel('Co-production').check();
  await page.getByRole('button', { name: 'Add the session' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timetable' })).toBeVisible();
}
