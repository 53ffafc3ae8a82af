import { expect, type Page } from '@playwright/test';
import { arrive, type Company, expectArrival } from '@/tests/support/company';
import { formOf } from '@/tests/support/form';
import { chiefExecutive, coordinator, council, leader, organiser } from './life';

/** The council asks, one question a page; gives the reference of its review. */
export async function ask(company: Company, window: { from: string; to: string }): Promise<string> {
  const page = await company.as(organiser);
  const next = () => page.getByRole('button', { name: 'Save and continue' }).click();

  await arrive(page, '/reviews/new', 'Ask for a peer review');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expectArrival(page, 'Which council asks?');
  await expect(page.getByRole('button', { name: `Take out ${council}` })).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();

  await expectArrival(page, 'Who are you?');
  await page.getByLabel('The organiser, who will arrange the visit').check();
  await next();

  await expectArrival(page, 'Who leads the council, and who arranges the review?');
  const lead = page.getByRole('group', { name: /^Political lead/ });
  await lead.getByLabel('Name').fill(leader);
  await lead.getByLabel('E-mail address').fill(addressOf(leader));
  await lead.getByLabel('Title').fill('Leader');
  const chief = page.getByRole('group', { name: /^Chief executive/ });
  await chief.getByLabel('Name').fill(chiefExecutive);
  await chief.getByLabel('E-mail address').fill(addressOf(chiefExecutive));
  await next();

  await expectArrival(page, 'Why now?');
  await page
    .getByLabel('Why now?')
    .fill('Three of our markets have closed, and traders want to run the rest themselves.');
  await next();

  await expectArrival(page, 'What do you hope that the review looks at?');
  await page
    .getByLabel('What do you hope that the review looks at?')
    .fill('Whether the council gives way enough for others to lead.');
  await next();

  await expectArrival(page, 'When would you like the visit?');
  const first = page.getByRole('group', { name: 'First choice' });
  await first.getByLabel('From').fill(window.from);
  await first.getByLabel('To').fill(window.to);
  await next();

  await expectArrival(page, 'How do we reach you, and what should we work around?');
  await page
    .getByLabel('How do we reach you, and what should we work around?')
    .fill('Ring before ten. Full council meets on the last Thursday of the month.');
  await next();

  await expectArrival(page, 'Check your answers');
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expectArrival(page, 'The request');
  return referenceIn(page);
}

/** A coordinator accepts, for the days proposed; gives the reference that the review has from then on. */
export async function accept(
  company: Company,
  reference: string,
  days: { from: string; to: string },
): Promise<string> {
  const page = await company.as(coordinator);
  await arrive(page, `/reviews/${reference}/request`, 'The request');
  const answer = formOf(page, 'Accept and coordinate this review');
  await answer.getByLabel('First day on site').fill(days.from);
  await answer.getByLabel('Last day on site').fill(days.to);
  await answer.getByLabel('Why these days all the same').fill('The council holds to its market week.');
  await answer.getByRole('button', { name: 'Accept and coordinate this review' }).click();
  await expectArrival(page, council);
  return referenceIn(page);
}

const referenceIn = (page: Page) => /reviews\/([A-Z]+-\d{4}-\d{3})/.exec(page.url())?.[1] ?? '';

/** Cast addresses are made of the name. */
const addressOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@ouseby.example`;
