import { expect } from '@playwright/test';
import { arrive } from '@/tests/support/company';
import { coordinator, council, type Life, organiser, roomOf } from './life';

/** An empty chair as its link calls it, and the list of those who could take it. */
const chairs = [
  ['a lead peer', 'For the lead peer’s chair'],
  ['a councillor', 'For a councillor’s chair'],
  ['an officer', 'For an officer’s chair'],
  ['somebody from a co-operative body', 'For the chair of a co-operative body'],
] as const;
const title = `A team for ${council}`;

/** Four peers are chosen from the pool, asked, and agreed by the host one by one. */
export async function makeTheTeam(life: Life): Promise<void> {
  await chooseAndInvite(life);
  for (const name of [life.lead, ...life.peers]) await comeAlong(life, name);
  const page = await life.company.as(organiser);
  await arrive(page, roomOf(life, 'team'), title);
  for (const name of [life.lead, ...life.peers]) {
    await page.getByRole('button', { name: `Agree ${name}` }).click();
    await expect(page.getByRole('button', { name: `Agree ${name}` })).toHaveCount(0);
  }
}

/** The first whom the pool suggests for each chair. */
async function chooseAndInvite(life: Life): Promise<void> {
  const page = await life.company.as(coordinator);
  await arrive(page, roomOf(life, 'team'), title);
  const chosen: string[] = [];
  for (const [chair, list] of chairs) {
    await page
      .getByRole('link', { name: `Choose for ${chair}` })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: list })).toBeVisible();
    const first = page.getByRole('button', { name: /^Propose / }).first();
    const name = (await first.innerText()).replace('Propose ', '');
    await first.click();
    await expect(page.getByRole('button', { name: `Take ${name} off` })).toBeVisible();
    chosen.push(name);
  }
  await page.getByRole('button', { name: 'Send the invitations' }).click();
  await expect(page.getByRole('button', { name: 'Send the invitations' })).toHaveCount(0);
  const [lead = '', ...peers] = chosen;
  Object.assign(life, { lead, peers });
}

async function comeAlong(life: Life, name: string): Promise<void> {
  const page = await life.company.as(name);
  await arrive(page, roomOf(life), council);
  await arrive(page, roomOf(life, 'invitation'), `The peer team for ${council}`);
  await page.getByLabel('No, I have none').check();
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(page.getByRole('heading', { name: 'What you have declared' })).toBeVisible();
}
