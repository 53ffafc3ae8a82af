import { expect } from '@playwright/test';
import { arrive } from '@/tests/support/company';
import { coordinator, council, type Life, organiser, roomOf } from './life';

/** The first day has come: the coordinator opens the visit. */
export async function openVisit(life: Life): Promise<void> {
  const page = await life.company.as(coordinator);
  await arrive(page, roomOf(life), council);
  await page.getByRole('button', { name: 'Open the visit' }).click();
  await expect(page.getByRole('heading', { name: 'Next: reporting' })).toBeVisible();
}

/** The lead tells the host what emerges, and the host answers. */
export async function tellTheHost(life: Life): Promise<void> {
  const lead = await life.company.as(life.lead);
  await arrive(lead, roomOf(life, 'feedback'), 'Feedback');
  await lead.getByLabel('Two or three lines about today').fill('We heard much pride in the markets.');
  await lead.getByRole('button', { name: 'Send to the host' }).press('Enter');
  await expect(lead.getByLabel('Two or three lines about today')).toHaveValue('');
  await expect(lead.getByText('We heard much pride in the markets.').first()).toBeVisible();

  const host = await life.company.as(organiser);
  await arrive(host, roomOf(life, 'feedback'), 'Feedback');
  await host.getByLabel('Your answer').fill('The harbour ward meets again tomorrow at six.');
  await host.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(host.getByText('The harbour ward meets again tomorrow at six.')).toBeVisible();
  await expect(host.getByRole('button', { name: 'Answer', exact: true })).toHaveCount(0);
  expect((await host.goto(roomOf(life, 'findings')))?.status()).toBe(404);
}
