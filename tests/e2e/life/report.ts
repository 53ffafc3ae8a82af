import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { arrive, expectArrival } from '@/tests/support/company';
import { formOf } from '@/tests/support/form';
import { readPdf } from '@/tests/support/pdf-reading';
import { findings } from './days';
import { chiefExecutive, type Life, leader, roomOf } from './life';

const recommendations = [
  { title: 'Ask before the plan is drawn', finding: findings.development },
  { title: 'Let each market choose its own board', finding: findings.strength },
];
const summary = 'Ouseby trusts those who trade. It could trust those who live there as well.';

/** The team writes: a summary, and two recommendations that rest on findings. */
export async function writeReport(life: Life): Promise<void> {
  const page = await life.company.as(life.lead);
  await arrive(page, roomOf(life, 'report'), 'Report');
  await page.getByRole('link', { name: 'Summary', exact: true }).click();
  await page.getByLabel('Text of “Summary”').fill(summary);
  await page.getByRole('button', { name: 'Save and go back' }).click();
  await expectArrival(page, 'Report');
  for (const { title, finding } of recommendations) await recommend(page, life, title, finding);
  await arrive(page, roomOf(life, 'report'), 'Report');
}

async function recommend(page: Page, life: Life, title: string, finding: string): Promise<void> {
  await page.goto(roomOf(life, 'report/recommendations/new'));
  await page.getByLabel('Recommendation, in one line').fill(title);
  await page.getByLabel('What the council could do').fill('Begin with one place, and learn from it.');
  await page
    .getByLabel('What it is meant to bring')
    .fill('People who see their own hand in what was decided.');
  await page.getByLabel('For improvement').check();
  await page.getByLabel('Who it is for').fill('Cabinet and the market boards');
  await page.getByLabel(finding).check();
  await page.getByRole('button', { name: 'Add the recommendation' }).click();
  await page.waitForURL(/recommendations\/\d+$/);
}

/** The council checks the facts, the team answers with a reason, and the council is done. */
export async function checkFacts(life: Life): Promise<void> {
  const lead = await life.company.as(life.lead);
  await arrive(lead, roomOf(life, 'report'), 'Report');
  await lead.getByRole('button', { name: 'Open the draft for the fact check' }).click();
  await expectArrival(lead, 'Fact check');

  const chief = await life.company.as(chiefExecutive);
  await arrive(chief, roomOf(life, 'report/fact-check'), 'Fact check');
  await chief.getByLabel('Section').selectOption('Summary');
  await chief.getByLabel('Passage').fill('Ouseby trusts those who trade.');
  await chief.getByLabel('A fact beneath a finding').check();
  await chief.getByLabel('What is right').fill('Two of the five markets are still run by the council.');
  await chief.getByRole('button', { name: 'Raise the point' }).click();
  await expect(chief.getByRole('heading', { name: 'Point 1' })).toBeVisible();

  await arrive(lead, roomOf(life, 'report/fact-check'), 'Fact check');
  await lead.getByLabel('Accept', { exact: true }).check();
  await lead.getByLabel('Reason').fill('The summary says so now.');
  await lead.getByRole('button', { name: 'Answer the point' }).click();
  await expect(lead.getByText('Change this answer')).toBeVisible();

  await arrive(chief, roomOf(life, 'report/fact-check'), 'Fact check');
  await chief.getByRole('button', { name: 'We are done checking' }).click();
  await expect(chief.getByRole('button', { name: 'We are done checking' })).toHaveCount(0);
}

/** Each peer says that the draft is theirs, and the lead signs. */
export async function signReport(life: Life): Promise<void> {
  for (const name of [life.lead, ...life.peers]) {
    const page = await life.company.as(name);
    await arrive(page, roomOf(life, 'report'), 'Report');
    await page.getByLabel('I agree to the draft').check();
    await page.getByRole('button', { name: 'Give your word' }).click();
    await expect(page.getByText('Your word is kept.')).toBeVisible();
  }
  const lead = await life.company.as(life.lead);
  await arrive(lead, roomOf(life, 'report'), 'Report');
  await lead.getByRole('button', { name: 'Sign and deliver the report' }).click();
  await expect(lead.getByText(/^Signed and delivered on/)).toBeVisible();
}

/** The worker prints the report: its fingerprint is that of its bytes, and its words are those of the team. */
export async function readPrintedReport(life: Life): Promise<void> {
  const page = await life.company.as(leader);
  const full = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'The full report' }) });
  const download = full.getByRole('link', { name: 'Download it as PDF' });
  await expect
    .poll(
      async () => {
        await page.goto(roomOf(life, 'report'));
        return download.count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await expectArrival(page, 'Report');
  const bytes = await bytesAt(page, (await download.getAttribute('href')) ?? '');
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  await expect(full.getByText('Fingerprint of the PDF (SHA-256)')).toHaveText(
    `Fingerprint of the PDF (SHA-256): ${fingerprint}`,
  );
  await expectPrinted(bytes);
}

async function expectPrinted(bytes: Buffer): Promise<void> {
  const { pages, language, outline } = await readPdf(bytes);
  const lines = pages.flat();
  const text = lines.join(' ');
  expect(language).toBe('en-GB');
  expect(text).toContain(summary);
  expect(text).toContain('A co-operative peer review is not a substitute for an LGA peer challenge.');
  expect(outline).toContain('Summary');
  const order = recommendations.map(({ title }) => text.lastIndexOf(title));
  expect(order.every((at) => at > 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
}

async function bytesAt(page: Page, path: string): Promise<Buffer> {
  const answer = await page.request.get(path);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  return answer.body();
}

/** Nobody else reads the report before the council has decided so; where its leaders differ, nothing widens. */
export async function publish(life: Life, today: string): Promise<void> {
  const visitor = await life.company.open();
  const address = `/reports/${life.reference}`;
  const statusNow = async () => (await visitor.request.get(address)).status();
  expect(await statusNow()).toBe(404);
  await decide(life, leader, 'Members of the network', today);
  expect(await statusNow()).toBe(404);
  await decide(life, chiefExecutive, 'Everybody', today);
  expect(await statusNow()).toBe(404);
  await decide(life, leader, 'Everybody', today);
  await visitor.goto(address);
  const title = visitor.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^Feedback report of the co-operative peer review, /);
  await expectAccessible(visitor);
  await expect(visitor.getByText(summary)).toBeVisible();
  const link = visitor.getByRole('link', { name: 'Download it as PDF' });
  await expectPrinted(await bytesAt(visitor, (await link.getAttribute('href')) ?? ''));
}

async function decide(life: Life, name: string, level: string, today: string): Promise<void> {
  const page = await life.company.as(name);
  await arrive(page, roomOf(life, 'publication'), 'Publication');
  const rows = await page.getByRole('row').count();
  const form = formOf(page, 'Record the decision');
  await form.getByLabel(level, { exact: true }).check();
  await form.getByLabel('The full report', { exact: true }).check();
  await form.getByLabel('Decided by').fill('The cabinet');
  await form.getByLabel('Decided on').fill(today);
  await form.getByRole('button', { name: 'Record the decision' }).click();
  await expect(page.getByRole('row')).toHaveCount(rows === 0 ? 2 : rows + 1);
}
