import { expect } from '@playwright/test';
import { arrive, expectArrival } from '@/tests/support/company';
import { chiefExecutive, coordinator, council, type Life, organiser, roomOf } from './life';

const numbers = [1, 2];

/** The council answers each recommendation, starts its follow-up, and says what it does. */
export async function respond(life: Life, dueOn: string): Promise<void> {
  const page = await life.company.as(organiser);
  for (const number of numbers) {
    await page.goto(roomOf(life, `follow-up/${number}`));
    await page.getByLabel('Accepted', { exact: true }).check();
    await page.getByLabel('Reasons').fill('The cabinet agrees, and knows where to begin.');
    await page.getByRole('button', { name: 'Record the response' }).click();
    await expect(page.getByText('Change the response')).toBeVisible();
  }
  await arrive(page, roomOf(life, 'follow-up'), 'Follow-up');
  await page.getByRole('button', { name: 'Start the follow-up' }).click();
  await expect(page.getByRole('button', { name: 'Start the follow-up' })).toHaveCount(0);
  for (const number of numbers) {
    await page.goto(roomOf(life, `follow-up/${number}`));
    await page.getByLabel('What will be done').fill('A board of traders and residents for one market');
    await page.getByLabel('Who does it').fill('Head of markets');
    await page.getByLabel('By when').fill(dueOn);
    await page.getByRole('button', { name: 'Add the action' }).click();
    const action = { name: 'A board of traders and residents for one market', exact: true };
    await expect(page.getByRole('heading', action)).toBeVisible();
  }
  await page.getByText('Add an update', { exact: true }).click();
  await page.getByLabel('Under way').check();
  await page.getByLabel('What has happened').fill('Nine people have put their names forward.');
  await page.getByRole('button', { name: 'Add the update' }).click();
  await expect(page.getByText('Nine people have put their names forward.').first()).toBeVisible();
}

/** The network offers a visit, the council accepts, and its days are booked. */
export async function bookVisit(life: Life, visit: { from: string; to: string }): Promise<void> {
  const offering = await life.company.as(coordinator);
  await arrive(offering, roomOf(life, 'follow-up'), 'Follow-up');
  await offering.getByRole('button', { name: 'Offer the follow-up visit' }).click();
  await expect(offering.getByRole('button', { name: 'Offer the follow-up visit' })).toHaveCount(0);

  const answering = await life.company.as(chiefExecutive);
  await arrive(answering, roomOf(life, 'follow-up'), 'Follow-up');
  await answering.getByLabel('Yes').check();
  await answering.getByRole('button', { name: 'Send the answer' }).click();
  await answering.getByLabel('First day').fill(visit.from);
  await answering.getByLabel('Last day').fill(visit.to);
  await answering.getByRole('button', { name: 'Book the days' }).click();
  await expect(answering.getByRole('button', { name: 'Change the days' })).toBeVisible();
}

/** The peers write what they see, the lead signs, and the coordinator closes the review. */
export async function writeWhatWasSeen(life: Life): Promise<void> {
  const [peer = ''] = life.peers;
  const writing = await life.company.as(peer);
  for (const number of numbers) {
    await writing.goto(roomOf(life, `follow-up/${number}`));
    await writing.getByLabel('What you saw').fill('The board meets in the market hall, and decides.');
    await writing.getByRole('button', { name: 'Keep what you saw' }).click();
    await expect(writing.getByText('What you saw is kept.')).toBeVisible();
  }
  const signing = await life.company.as(life.lead);
  await arrive(signing, roomOf(life, 'follow-up'), 'Follow-up');
  await signing.getByRole('button', { name: 'Sign the follow-up report' }).click();
  await expect(signing.getByRole('link', { name: 'Read the follow-up report' })).toBeVisible();

  const closing = await life.company.as(coordinator);
  await arrive(closing, roomOf(life), council);
  await closing.getByRole('button', { name: 'Close the review' }).click();
  await expect(closing.getByRole('button', { name: 'Close the review' })).toHaveCount(0);
  await closing.goto(roomOf(life, 'follow-up'));
  await expectArrival(closing, 'Follow-up');
}
