import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { arrive, type Company } from '@/tests/support/company';
import { organiser } from './organiser';
import { openSession } from './settle';

/** A peer with the address of their calendar. */
export interface Subscriber {
  name: string;
  feed: string;
}

export async function release(page: Page, timetable: string, number: number): Promise<void> {
  await arrive(page, `${timetable}/release`, `Release version ${number}`);
  await page.getByRole('button', { name: `Release version ${number}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timetable', exact: true })).toBeVisible();
  await page.goto(`${timetable}/releases`);
  await expect(page.getByRole('row').filter({ hasText: `Version ${number}` })).toBeVisible();
}

/** Each makes an address of their own for their calendar program. */
export async function subscribe(company: Company, names: readonly string[]): Promise<Subscriber[]> {
  const subscribers: Subscriber[] = [];
  for (const name of names) {
    const page = await company.as(name);
    await arrive(page, '/settings/calendar', 'Your calendar');
    await page.getByRole('button', { name: /^Make a/ }).click();
    const address = await page.getByText(/\/api\/calendar\/[\w-]{43}\.ics$/).innerText();
    subscribers.push({ name, feed: new URL(address).pathname });
  }
  return subscribers;
}

export interface Entry {
  title: string;
  sequence: number;
  ends: string;
}

/** What a calendar program finds at the address, without signing in. */
export async function entriesOf(program: Page, { feed }: Subscriber): Promise<Map<string, Entry>> {
  const answer = await program.request.get(feed);
  expect(answer.status()).toBe(200);
  const events = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent');
  return new Map(
    events
      .map((component) => new ICAL.Event(component))
      .map((event) => [
        event.uid,
        { title: event.summary, sequence: event.sequence, ends: event.endDate.toString() },
      ]),
  );
}

/** The titles of those entries that a calendar program would take in again. */
export function risen(before: ReadonlyMap<string, Entry>, after: ReadonlyMap<string, Entry>): string[] {
  expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  return [...after].flatMap(([uid, entry]) => {
    const was = before.get(uid);
    if (entry.sequence === was?.sequence) {
      expect(entry).toEqual(was);
      return [];
    }
    expect(entry.sequence).toBeGreaterThan(was?.sequence ?? 0);
    expect(entry.ends).not.toBe(was?.ends);
    return [entry.title];
  });
}

/** A session ends earlier than it did. */
export async function shorten(company: Company, timetable: string, title: string, to: string): Promise<void> {
  const page = await company.as(organiser);
  await openSession(page, timetable, title);
  await page.getByLabel('To', { exact: true }).fill(to);
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timetable', exact: true })).toBeVisible();
}

/** What a peer's page marks as changed for them, and nothing else. */
export async function expectOwnChange(company: Company, timetable: string, name: string, title: string) {
  const page = await company.as(name);
  await arrive(page, timetable, 'Timetable');
  const news = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Changed for you' }) });
  await expect(news.getByRole('listitem')).toHaveCount(1);
  await expect(news.getByRole('listitem')).toContainText(title);
}
