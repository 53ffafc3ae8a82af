import { expect, type Page } from '@playwright/test';
import { instantAt } from '@/lib/platform/clock';
import { expectAccessible } from '@/tests/support/accessible';
import { arrive, expectArrival } from '@/tests/support/company';
import { pressTile } from '@/tests/support/form';
import { coordinator, council, type Life, organiser, roomOf } from './life';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

export const heard = {
  strength: 'Stallholders run the Saturday market themselves.',
  development: 'Tenants in the harbour ward hear of decisions after they are made.',
};
export const findings = {
  strength: 'Ouseby lets people who trade in a place look after it.',
  development: 'Ouseby asks residents late, when little is left to decide.',
};

/** The first day has come: the coordinator opens the visit. */
export async function openVisit(life: Life): Promise<void> {
  const page = await life.company.as(coordinator);
  await arrive(page, roomOf(life), council);
  await page.getByRole('button', { name: 'Open the visit' }).click();
  await expect(page.getByRole('heading', { name: 'Next: reporting' })).toBeVisible();
}

/** Two peers take notes by thumb, and share them; nobody else sees them before. */
export async function takeNotes(life: Life): Promise<void> {
  const [first = '', second = ''] = life.peers;
  const writing = await life.company.elsewhere(first, phone);
  await takeNote(writing, life, heard.strength, 'Partner');
  const other = await life.company.elsewhere(second, phone);
  await arrive(other, roomOf(life, 'findings'), 'Findings');
  await expect(other.getByText(heard.strength)).toHaveCount(0);
  await shareNotes(writing, heard.strength);
  await takeNote(other, life, heard.development, 'Resident', 'Residents of the harbour ward');
  await shareNotes(other, heard.development);
}

/** In a session the note belongs to it of itself; elsewhere its author says to which. */
async function takeNote(page: Page, life: Life, text: string, source: string, session?: string) {
  await page.clock.setFixedTime(instantAt(life.from, '10:00'));
  await page.goto(roomOf(life, 'on-site'));
  await page.getByRole('link', { name: 'Take a note' }).tap();
  await page.getByLabel('What did you hear, see or read?').fill(text);
  await pressTile(page, source);
  await pressTile(page, 'Co-production');
  if (session) {
    const option = page.getByLabel('Session').getByRole('option', { name: session });
    await page.getByLabel('Session').selectOption({ label: (await option.textContent()) ?? '' });
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save note' }).tap();
  await expectArrival(page, 'Your notes');
  await expectSent(page);
}

async function shareNotes(page: Page, text: string): Promise<void> {
  await expect(page.getByText(text, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Share/ }).tap();
  await expect(page.getByText('Shared with the peer team.')).toBeVisible();
  await expectSent(page);
}

async function expectSent(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'All notes sent' })).toBeVisible();
}

/** In the evening the lead draws the notes into findings; each peer gives their word, and the lead settles. */
export async function settleFindings(life: Life): Promise<void> {
  await drawFinding(life, heard.strength, findings.strength, 'Strength', 'Co-operative leadership of place');
  await drawFinding(
    life,
    heard.development,
    findings.development,
    'Area for development',
    'Co-operative leadership in communities',
  );
  for (const name of [life.lead, ...life.peers]) await agree(life, name);
  const page = await life.company.as(life.lead);
  for (const [number, statement] of [findings.strength, findings.development].entries()) {
    await arrive(page, roomOf(life, `findings/${number + 1}`), statement);
    await page.getByRole('button', { name: 'Settle the finding' }).click();
    await expect(page.getByRole('button', { name: 'Settle the finding' })).toHaveCount(0);
  }
}

async function drawFinding(life: Life, note: string, statement: string, kind: string, area: string) {
  const page = await life.company.as(life.lead);
  await arrive(page, roomOf(life, 'findings'), 'Findings');
  await page.getByLabel(note).check();
  await page.getByRole('button', { name: 'Draw into a new finding' }).click();
  await expectArrival(page, 'New finding');
  await page.getByLabel('The finding in one sentence').fill(statement);
  await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel(area, { exact: true }).check();
  await page.getByRole('button', { name: 'Record the finding' }).click();
  await expectArrival(page, statement);
}

async function agree(life: Life, name: string): Promise<void> {
  const page = await life.company.as(name);
  await arrive(page, roomOf(life, 'findings'), 'Findings');
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: 'Agree', exact: true }).first().click();
    await expect(page.getByRole('button', { name: 'Agree', exact: true })).toHaveCount(left);
  }
}

/** The lead tells the host what emerges, and the host answers. */
export async function tellTheHost(life: Life): Promise<void> {
  const lead = await life.company.as(life.lead);
  await arrive(lead, roomOf(life, 'feedback'), 'Feedback');
  await lead.getByLabel('Two or three lines about today').fill('We heard much pride in the markets.');
  await lead.getByRole('button', { name: 'Send to the host' }).click();
  await expect(lead.getByText('We heard much pride in the markets.').first()).toBeVisible();

  const host = await life.company.as(organiser);
  await arrive(host, roomOf(life, 'feedback'), 'Feedback');
  await host.getByLabel('Your answer').fill('The harbour ward meets again tomorrow at six.');
  await host.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(host.getByText('The harbour ward meets again tomorrow at six.')).toBeVisible();
  await expect(host.getByRole('button', { name: 'Answer', exact: true })).toHaveCount(0);
  expect((await host.goto(roomOf(life, 'findings')))?.status()).toBe(404);
}

/** The roundtable is held on the last day, and the lead ends the visit. */
export async function endVisit(life: Life): Promise<void> {
  const page = await life.company.as(life.lead);
  await arrive(page, roomOf(life, 'roundtable'), 'Roundtable');
  await page.getByLabel('At', { exact: true }).fill('14:00');
  await page.getByLabel('Before whom').fill('The cabinet and twenty traders');
  await page.getByRole('button', { name: 'Record the roundtable' }).click();
  await expect(page.getByText(/The cabinet and twenty traders/).first()).toBeVisible();
  await arrive(page, roomOf(life), council);
  await page.getByRole('button', { name: 'End the visit' }).click();
  await expect(page.getByRole('heading', { name: 'Next: delivered' })).toBeVisible();
}
