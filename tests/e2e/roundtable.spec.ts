import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { arrive, Company, expectArrival } from '@/tests/support/company';
import { readPdf } from '@/tests/support/pdf-reading';

const lead = 'Rosalind Achterby';
const organiser = 'Priya Longmire';
const leader = 'Maren Tolliver';

const stage = (page: Page) => page.getByRole('dialog', { name: 'What the peer team saw' });
const slideOf = (page: Page, number: number) =>
  stage(page).getByRole('region', { name: new RegExp(`^Slide ${number} of \\d+$`) });

test('the lead presents by keyboard, with the notes in step in a second window and no network', async ({
  browser,
}) => {
  const company = new Company(browser);
  const page = await company.as(lead);
  const room = await roomOf(page, 'Saltwick City Council');
  await arrive(page, `${room}/roundtable`, 'Roundtable');
  await expect(
    page.getByText(/Findings? .+ not settled yet\. Only what is settled is shown\./),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Open the slides' }).click();
  await expectArrival(page, 'Slides');
  await page.getByRole('button', { name: 'Present' }).press('Enter');
  await expect(slideOf(page, 1).getByRole('heading', { name: 'What the peer team saw' })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('ArrowRight');
  await expect(slideOf(page, 2).getByRole('heading', { name: 'Whom we heard' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(stage(page).getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(stage(page).getByRole('heading', { name: 'What happens next' })).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('?');
  await expect(stage(page).getByText('Fill the screen, or leave it')).toBeVisible();
  await page.keyboard.press('?');
  await expect(stage(page).getByText('Fill the screen, or leave it')).toHaveCount(0);

  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('n');
  const notes = await opened;
  await expect(notes.getByRole('heading', { level: 1, name: 'Presenter’s notes' })).toBeVisible();
  await expect(notes.getByRole('heading', { name: 'What the peer team saw', level: 2 }).last()).toBeVisible();
  await page.context().setOffline(true);
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(notes.getByRole('region', { name: /^Slide 2 of/ })).toBeVisible();
  await notes.bringToFront();
  await notes.keyboard.press('ArrowRight');
  await expect(slideOf(page, 3)).toBeVisible();
  await expect(stage(page)).not.toContainText('Heard in');
  await page.context().setOffline(false);

  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(stage(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Present from slide 3' })).toBeFocused();
  await company.leave();
});

test('without JavaScript every slide is there, one below another', async ({ browser }) => {
  const company = new Company(browser);
  const page = await company.elsewhere(lead, { javaScriptEnabled: false });
  const room = await roomOf(page, 'Saltwick City Council');
  await page.goto(`${room}/roundtable/slides`);
  await expect(page.getByRole('button', { name: 'Present' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What the peer team saw' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await company.leave();
});

test('the council chooses who comes; its leader opens no slide before the roundtable was held', async ({
  browser,
}) => {
  const company = new Company(browser);
  const page = await company.as(organiser);
  const room = await roomOf(page, 'Saltwick City Council');
  await arrive(page, `${room}/roundtable`, 'Roundtable');
  const box = page.getByLabel('Who is invited, and by whom');
  await box.fill(`${await box.inputValue()}\nThe credit union comes too.`);
  await page.getByRole('button', { name: /^(Save the change|Tell the peer team)$/ }).click();
  await expect(page.getByText('Kept. The peer team sees it.')).toBeVisible();

  const peer = await company.as(lead);
  await peer.goto(`${room}/roundtable`);
  await expect(peer.getByText('The credit union comes too.')).toBeVisible();

  const host = await company.as(leader);
  await arrive(host, `${room}/roundtable`, 'Roundtable');
  await expect(host.getByText('After the roundtable')).toBeVisible();
  for (const path of ['slides', 'slides/pdf', 'slides/notes'])
    expect((await host.request.get(`${room}/roundtable/${path}`)).status()).toBe(404);
  await company.leave();
});

test('after the roundtable the council opens what it was shown, and takes it home on paper', async ({
  browser,
}) => {
  const company = new Company(browser);
  const page = await company.as('Jonah Pellewick');
  const room = await roomOf(page, 'Wexcombe');
  await arrive(page, `${room}/roundtable`, 'Roundtable');
  await expect(page.getByText('74 people came.')).toBeVisible();
  await page.getByRole('link', { name: 'Look at the slides' }).click();
  await expectArrival(page, 'Slides');
  await expect(page.getByText('As they were shown at the roundtable.')).toBeVisible();
  const title = 'Answer every forum within a month';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  const answer = await page.request.get(`${room}/roundtable/slides/pdf`);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const pdf = await readPdf(await answer.body());
  expect(pdf.pages).toHaveLength(await page.getByRole('region', { name: /^Slide \d+ of/ }).count());
  expect(pdf.outline).toContain(title);
  expect((await page.request.get(`${room}/roundtable/slides/notes`)).status()).toBe(404);
  await company.leave();
});

async function roomOf(page: Page, council: string): Promise<string> {
  await page.goto('/reviews');
  await page
    .getByRole('link', { name: new RegExp(council) })
    .first()
    .click();
  await page.waitForURL(/\/reviews\/CPR-\d{4}-\d{3}$/);
  return new URL(page.url()).pathname;
}
