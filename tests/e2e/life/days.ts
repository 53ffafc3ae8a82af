import { expect, type Page } from '@playwright/test';
import { daysAfter } from '@/lib/calendar/days';
import { instantAt } from '@/lib/platform/clock';
import { expectAccessible } from '@/tests/support/accessible';
import { moveClockTo } from '@/tests/support/clock';
import { arrive, expectArrival } from '@/tests/support/company';
import { pressTile } from '@/tests/support/form';
import { council, type Life, leader, organiser, roomOf } from './life';
import { tellTheHost } from './visit';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

export const heard = {
  strength: 'Stallholders run the Saturday market themselves.',
  development: 'Tenants in the harbour ward hear of decisions after they are made.',
  again: 'A residents’ panel read the housing plan only once it was printed.',
};
export const findings = {
  strength: 'Ouseby lets people who trade in a place look after it.',
  development: 'Ouseby asks residents late, when little is left to decide.',
};

/** The first day: notes by thumb, one of them without a signal; in the evening findings, and what tomorrow must ask. */
export async function firstDay(life: Life): Promise<void> {
  const [first = '', second = ''] = life.peers;
  const writing = await life.company.elsewhere(first, phone);
  await openShell(writing, life, life.from);
  await takeNote(writing, { text: heard.strength, source: 'Partner' });
  await expectSent(writing);

  const other = await life.company.elsewhere(second, phone);
  await arrive(other, roomOf(life, 'findings'), 'Findings');
  await expect(other.getByText(heard.strength)).toHaveCount(0);
  await shareNote(writing, heard.strength);

  await openShell(other, life, life.from);
  await other.context().setOffline(true);
  await takeNote(other, { text: heard.development, source: 'Resident' });
  await expect(strip(other, /1\snote only on this device/)).toBeVisible();
  await other.context().setOffline(false);
  await expectSent(other);
  await shareNote(other, heard.development);

  moveClockTo(life.from, '19:00');
  await drawFinding(life, heard.strength, findings.strength, 'Strength', 'Co-operative leadership of place');
  const communities = 'Co-operative leadership in communities';
  await drawFinding(life, heard.development, findings.development, 'Area for development', communities);
  await askTomorrow(life);
}

/** The second day: the phone says what the evening asks; another source joins the finding, and the host hears of it. */
export async function secondDay(life: Life): Promise<void> {
  const day = daysAfter(life.from, 1);
  moveClockTo(day, '10:00');
  const [first = ''] = life.peers;
  const page = await life.company.elsewhere(first, phone);
  await openShell(page, life, day);
  await expect(page.getByText('The evening meeting asks')).toBeVisible();
  await takeNote(page, { text: heard.again, source: 'Resident', tonight: true });
  await expectSent(page);
  await shareNote(page, heard.again);

  moveClockTo(day, '19:00');
  const lead = await life.company.as(life.lead);
  await arrive(lead, roomOf(life, 'findings'), 'Findings');
  await lead.getByLabel(heard.again).focus();
  await lead.keyboard.press('a');
  await expect(lead.getByRole('menu', { name: 'Add to' })).toBeVisible();
  await lead.keyboard.type('2');
  await lead.keyboard.press('Enter');
  await expect(lead.getByText(/note drawn into finding 2\./).first()).toBeVisible();
  await tellTheHost(life);
}

/** The third day: every peer gives their word, and the lead settles what the team stands behind. */
export async function thirdDay(life: Life): Promise<void> {
  moveClockTo(daysAfter(life.from, 2), '19:00');
  for (const name of [life.lead, ...life.peers]) await agree(life, name);
  const page = await life.company.as(life.lead);
  for (const [number, statement] of [findings.strength, findings.development].entries()) {
    await arrive(page, roomOf(life, `findings/${number + 1}`), statement);
    await page.getByRole('button', { name: 'Settle the finding' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Settle the finding' })).toHaveCount(0);
  }
}

/** The last day: the council says who comes, the lead presents by keyboard, records how it went, and ends the visit. */
export async function lastDay(life: Life): Promise<void> {
  moveClockTo(life.to, '09:00');
  const host = await life.company.as(organiser);
  await arrive(host, roomOf(life, 'roundtable'), 'Roundtable');
  await host.getByLabel('Who is invited, and by whom').fill('The cabinet, and the traders whom we met');
  await host.getByRole('button', { name: 'Tell the peer team' }).click();
  await expect(host.getByText('Kept. The peer team sees it.')).toBeVisible();

  const page = await life.company.as(life.lead);
  await arrive(page, roomOf(life, 'roundtable/slides'), 'Slides');
  await page.getByRole('button', { name: 'Present' }).press('Enter');
  const shown = page.getByRole('dialog', { name: 'What the peer team saw' });
  await expect(shown.getByRole('heading', { name: 'What the peer team saw' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(shown.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shown).toHaveCount(0);

  moveClockTo(life.to, '16:00');
  await arrive(page, roomOf(life, 'roundtable'), 'Roundtable');
  await page.getByLabel('At', { exact: true }).fill('14:00');
  await page.getByLabel('Before whom').fill('The cabinet and twenty traders');
  await page.getByRole('button', { name: 'Record the roundtable' }).press('Enter');
  await expect(page.getByText(/The cabinet and twenty traders/).first()).toBeVisible();
  const leading = await life.company.as(leader);
  expect((await leading.goto(roomOf(life, 'roundtable/slides')))?.status()).toBe(200);
  await arrive(page, roomOf(life), council);
  await page.getByRole('button', { name: 'End the visit' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Next: delivered' })).toBeVisible();
}

/** The phone's own clock stands in the first session of the day, as the server's does. */
async function openShell(page: Page, life: Life, day: string): Promise<void> {
  await page.clock.setFixedTime(instantAt(day, '10:00'));
  await page.goto(roomOf(life, 'on-site'));
  await expect(page.getByRole('link', { name: 'Take a note' })).toBeVisible();
}

interface NoteTaken {
  text: string;
  source: string;
  tonight?: boolean;
}

async function takeNote(page: Page, { text, source, tonight }: NoteTaken): Promise<void> {
  await page.getByRole('link', { name: 'Take a note' }).tap();
  await page.getByLabel('What did you hear, see or read?').fill(text);
  await pressTile(page, source);
  await pressTile(page, 'Co-production');
  if (tonight) await page.getByLabel('For tonight').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save note' }).tap();
  await expectArrival(page, 'Your notes');
}

async function shareNote(page: Page, text: string): Promise<void> {
  await expect(page.getByText(text, { exact: true })).toBeVisible();
  await page
    .getByRole('button', { name: /^Share/ })
    .first()
    .tap();
  await expect(page.getByText('Shared with the peer team.').first()).toBeVisible();
  await expectSent(page);
}

const strip = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });
const expectSent = (page: Page) => expect(strip(page, 'All notes sent')).toBeVisible();

async function drawFinding(life: Life, note: string, statement: string, kind: string, area: string) {
  const page = await life.company.as(life.lead);
  await arrive(page, roomOf(life, 'findings'), 'Findings');
  await page.getByLabel(note).press('Space');
  await page.getByRole('button', { name: 'Draw into a new finding' }).press('Enter');
  await expectArrival(page, 'New finding');
  await page.getByLabel('The finding in one sentence').fill(statement);
  await page.getByLabel(kind, { exact: true }).press('Space');
  await page.getByLabel(area, { exact: true }).press('Space');
  await page.getByRole('button', { name: 'Record the finding' }).press('Enter');
  await expectArrival(page, statement);
}

/** In the evening meeting, by keys alone: the finding with one source is asked about in tomorrow's session. */
async function askTomorrow(life: Life): Promise<void> {
  const page = await life.company.as(life.lead);
  await page.goto(roomOf(life, 'findings/evening'));
  const stop = page.getByRole('heading', { level: 2 }).first();
  await expect(stop).toContainText('What did we hear today?');
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(stop).toContainText(findings.development, { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('a');
  const asking = page.getByRole('region', { name: 'Ask it in a session' });
  await expect(asking).toBeFocused();
  await asking.getByRole('button', { name: /^Ask in “/ }).press('Enter');
  await expect(asking.getByRole('button', { name: 'Take it back' })).toBeVisible();
}

async function agree(life: Life, name: string): Promise<void> {
  const page = await life.company.as(name);
  await arrive(page, roomOf(life, 'findings'), 'Findings');
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: 'Agree', exact: true }).first().press('Enter');
    await expect(page.getByRole('button', { name: 'Agree', exact: true })).toHaveCount(left);
  }
}
