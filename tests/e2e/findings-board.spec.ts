import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { arrive, Company, expectArrival } from '@/tests/support/company';

// Each test puts back what it draws: others look at the same findings.
const lead = 'Rosalind Achterby';
const peer = 'Jas Oldacre';

const notes = (page: Page): Locator => page.getByRole('region', { name: /notes|tonight/i }).first();
const note = (page: Page, words: string): Locator => notes(page).getByLabel(words);
const card = (page: Page, number: number): Locator => page.locator(`#finding-${number}`);
const said = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: words });

test('the lead draws, turns, moves and splits by keyboard, and takes each step back', async ({ browser }) => {
  const company = new Company(browser);
  const page = await company.as(lead);
  await openBoard(page);
  const { keyboard } = page;
  const scrutiny = note(page, 'Scrutiny holds one meeting in three');

  await test.step('A opens the findings, a number leads to one, Enter draws', async () => {
    await scrutiny.focus();
    await keyboard.press('a');
    await expect(page.getByRole('menu', { name: 'Add to' })).toBeVisible();
    await expectAccessible(page);
    await keyboard.type('2');
    await expect(page.getByRole('menuitem', { name: /^2/ })).toBeFocused();
    await keyboard.press('Enter');
    await expect(said(page, '1 note drawn into finding 2.')).toBeVisible();
    await expect(scrutiny).toHaveCount(0);
    // The list goes on under the keyboard, where the note was.
    await expect(notes(page).getByRole('checkbox').and(page.locator(':focus'))).toHaveCount(1);
  });

  await test.step('Ctrl Z takes it back, from a box too', async () => {
    await keyboard.press('Control+z');
    await expect(said(page, 'Taken back')).toBeVisible();
    await expect(scrutiny).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('O says otherwise, and both sides stand beside each other', async () => {
    await scrutiny.focus();
    await keyboard.press('o');
    await expect(page.getByRole('menu', { name: 'Says otherwise on' })).toBeVisible();
    await keyboard.type('2');
    await keyboard.press('Enter');
    await expect(card(page, 2)).toContainText('Another note says otherwise. Councillor,');
    await card(page, 2)
      .getByRole('button', { name: /^Read both sides/ })
      .press('Enter');
    await expect(card(page, 2).getByRole('region', { name: 'Says otherwise' })).toContainText(
      'Scrutiny holds',
    );
    await expect(card(page, 2).getByRole('region', { name: 'Supports it' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it moves on to another finding, which it supports', async () => {
    await card(page, 2).getByLabel('Scrutiny holds').press('Space');
    await card(page, 2).getByRole('button', { name: 'Move to…' }).press('Enter');
    await expect(page.getByRole('menuitem', { name: /^1/ }).first()).toBeFocused();
    await keyboard.type('4');
    await keyboard.press('Enter');
    await expect(said(page, '1 note moved from finding 2 to finding 4.')).toBeVisible();
    await expect(card(page, 2)).not.toContainText('Another note says otherwise');
  });

  await test.step('it is split off with words of its own', async () => {
    await card(page, 4)
      .getByRole('button', { name: /^Read \d+ notes/ })
      .press('Enter');
    await card(page, 4).getByLabel('Scrutiny holds').press('Space');
    await card(page, 4).getByRole('button', { name: 'Split off…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Split 1.note off finding 4/ });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Split them off' }).press('Enter');
    await expect(dialog.getByRole('alert')).toContainText('one sentence');
    await dialog.getByLabel('The new finding in one sentence').fill('Scrutiny goes to where people are.');
    await keyboard.press('Enter');
    await expect(said(page, /^Finding \d+ split off from finding 4/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Scrutiny goes to where people are.' })).toBeVisible();
  });

  await test.step('everything is taken back, one by one', async () => {
    const undo = page.getByRole('button', { name: 'Undo' });
    for (const words of [
      /^Taken back: Finding \d+ split/,
      /^Taken back: 1.note moved/,
      /^Taken back: 1.note now/,
    ]) {
      await undo.click();
      await expect(said(page, words)).toBeVisible();
    }
    await expect(page.getByRole('link', { name: 'Scrutiny goes to where people are.' })).toHaveCount(0);
    await expect(scrutiny).toBeVisible();
  });
  await company.leave();
});

test('two peers draw at once and see each other; findings merge and part again', async ({ browser }) => {
  test.setTimeout(120_000);
  const company = new Company(browser);
  const [one, other] = [await company.as(lead), await company.as(peer)];
  await openBoard(one);
  const first = await newFinding(one, 'Library staff hold the list', 'What is known is in one notebook.');
  const second = await newFinding(
    one,
    'What works is passed on by talking',
    'What is known is not written down.',
  );
  for (const page of [one, other]) await openBoard(page);

  await test.step('several notes are dragged onto a finding, and the other sees it by itself', async () => {
    const walk = note(one, 'The monthly walk round the estate');
    await note(one, 'Four services could name').check();
    await walk.check();
    await expect(notes(one)).toContainText('2 notes chosen');
    await carry(one, walk, card(one, first));
    await expect(one.getByText(`Let go: supports finding ${first}.`)).toBeVisible();
    await one.mouse.up();
    await expect(said(one, `2 notes drawn into finding ${first}.`)).toBeVisible();
    // The number arrives within milliseconds (tests/lib/platform); a busy computer takes its time to render.
    await expect(card(other, first)).toContainText('residents among them', { timeout: 5_000 });
    await expect(other.getByText(`Finding ${first} has changed.`)).toBeVisible();
  });

  await test.step('what the other types meanwhile stays', async () => {
    await other.getByLabel('Search the notes').fill('street');
    await expect(other).toHaveURL(/search=street/);
    await one.keyboard.press('Control+z');
    await expect(card(other, first)).not.toContainText('residents among them', { timeout: 5_000 });
    await expect(other.getByLabel('Search the notes')).toHaveValue('street');
  });

  await test.step('one finding goes into the other, and comes back', async () => {
    await card(one, first)
      .getByRole('button', { name: `Merge finding ${first}` })
      .click();
    const dialog = one.getByRole('dialog', { name: `Merge finding ${first} into another` });
    await dialog
      .getByLabel('Goes into')
      .selectOption({ label: `${second}. What is known is not written down.` });
    await dialog.getByLabel('What both say').fill('What is known is with a few people.');
    await expectAccessible(one);
    await dialog.getByRole('button', { name: `Merge ${first} into ${second}` }).click();
    await expect(said(one, `Finding ${first} merged into finding ${second}.`)).toBeVisible();
    await expect(card(other, first)).toHaveCount(0, { timeout: 5_000 });
    await expect(card(other, second)).toContainText('What is known is with a few people.');
    await one.getByRole('button', { name: 'Undo' }).click();
    await expect(card(other, first)).toContainText('What is known is in one notebook.', { timeout: 5_000 });
    await expect(card(other, second)).toContainText('What is known is not written down.');
  });
  for (const number of [first, second]) await drop(one, number);
  await company.leave();
});

test('without JavaScript the notes are narrowed by the address and drawn by a form', async ({ browser }) => {
  const company = new Company(browser);
  const page = await company.elsewhere(peer, { javaScriptEnabled: false });
  const home = await homeOf(page);
  await page.goto(`${home}/findings?show=all&source=document`);
  await expect(page.getByRole('heading', { name: 'All notes' })).toBeVisible();
  expect(await notes(page).getByRole('listitem').count()).toBeGreaterThan(0);
  await expect(notes(page)).not.toContainText('Resident, ');
  await page.getByLabel('Search the notes').fill('library');
  await page.getByLabel('Kind of source').selectOption('');
  await page.getByRole('button', { name: 'Show' }).click();
  await note(page, 'Library staff').check();
  await page.getByRole('button', { name: 'Draw into a new finding' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New finding' })).toBeVisible();
  await expect(page.getByText('Library staff hold the list')).toBeVisible();
  await company.leave();
});

test('on a phone notes are chosen and added by a thumb', async ({ browser }) => {
  const company = new Company(browser);
  const page = await company.elsewhere(peer, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await openBoard(page);
  await note(page, 'Ideas from street meetings').check();
  const add = page.getByRole('button', { name: 'Add to…' });
  expect((await add.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await add.click();
  await page.getByRole('menuitem', { name: /^6/ }).click();
  await expect(said(page, 'drawn into finding 6.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(said(page, 'Taken back')).toBeVisible();
  await expectAccessible(page);
  await company.leave();
});

async function homeOf(page: Page): Promise<string> {
  await page.goto('/reviews');
  return (await page.getByRole('link', { name: /^Saltwick/ }).getAttribute('href')) ?? '';
}

/** Opens the board and waits until it is followed. */
async function openBoard(page: Page): Promise<void> {
  const home = await homeOf(page);
  const followed = page.waitForResponse(/\/api\/live\//);
  await arrive(page, `${home}/findings`, 'Findings');
  await followed;
}

async function newFinding(page: Page, words: string, statement: string): Promise<number> {
  await note(page, words).check();
  await page.getByRole('button', { name: 'Draw into a new finding' }).click();
  await expectArrival(page, 'New finding');
  await page.getByLabel('The finding in one sentence').fill(statement);
  await page.getByLabel('Area for development').check();
  await page.getByLabel('Co-operative leadership in communities').check();
  await page.getByRole('button', { name: 'Record the finding' }).click();
  await page.waitForURL(/\/findings\/\d+$/);
  const number = Number(page.url().split('/').at(-1));
  await openBoard(page);
  return number;
}

async function drop(page: Page, number: number): Promise<void> {
  await page.goto(`${await homeOf(page)}/findings/${number}`);
  await page.getByRole('button', { name: 'Drop the finding' }).click();
  await page.waitForURL(/\/findings$/);
}

/** Takes hold of a note and carries it over a finding. */
async function carry(page: Page, from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  const [start, end] = [await from.locator('..').boundingBox(), await to.boundingBox()];
  if (!(start && end)) throw new Error('There is nothing to take hold of');
  await page.mouse.move(start.x + 100, start.y + 16);
  await page.mouse.down();
  await page.mouse.move(start.x + 140, start.y + 30, { steps: 3 });
  await page.mouse.move(end.x + 120, end.y + Math.min(40, end.height / 2), { steps: 6 });
}
