import { expect, type Locator, type Page, type Request, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { Company } from '@/tests/support/company';

// Each test puts back what it moves: others look at the same timetable.
const organiser = 'Priya Longmire';
const coordinator = 'Naomi Thackbell';

const block = (page: Page, title: string, times = ''): Locator =>
  page.locator('a[aria-haspopup="menu"]').filter({ hasText: new RegExp(`^${title}.*${times}`) });

test('two organisers move sessions at once, see each other, and take back their own', async ({ browser }) => {
  const company = new Company(browser);
  const [one, other] = [await company.as(organiser), await company.as(coordinator)];
  for (const page of [one, other]) await openBoard(page);

  await test.step('a session is dragged a quarter past its own length, and stands there for both', async () => {
    await dragBy(one, block(one, 'Credit union', '14:15–15:30'), 1);
    await expect(block(one, 'Credit union', '15:30–16:45')).toBeVisible();
    await expect(said(one)).toContainText('“Credit union” moved to');
    // The number arrives within milliseconds (tests/lib/platform); a busy computer takes its time to render.
    await expect(block(other, 'Credit union', '15:30–16:45')).toBeVisible({ timeout: 5_000 });
    await expect(other.getByText('Another person moved “Credit union”.')).toBeVisible();
  });

  await test.step('Ctrl Z takes it back, and Redo and Undo do so again', async () => {
    await one.keyboard.press('Control+z');
    await expect(block(other, 'Credit union', '14:15–15:30')).toBeVisible();
    await one.getByRole('button', { name: 'Redo' }).click();
    await expect(block(other, 'Credit union', '15:30–16:45')).toBeVisible();
    await one.getByRole('button', { name: 'Undo' }).click();
    await expect(block(other, 'Credit union', '14:15–15:30')).toBeVisible();
  });

  await test.step('its end is dragged to make it longer', async () => {
    await takeAndCarry(one, block(one, 'Tenants’ panel', '09:15–10:30'), 0.4, 'end');
    await one.mouse.up();
    await expect(block(other, 'Tenants’ panel', '09:15–11:00')).toBeVisible();
    await one.keyboard.press('Control+z');
    await expect(block(other, 'Tenants’ panel', '09:15–10:30')).toBeVisible();
  });

  await test.step('whoever lets go too late is shown both versions, and chooses', async () => {
    await takeAndCarry(other, block(other, 'Voluntary sector', '11:00–12:00'), -1);
    await block(one, 'Voluntary sector').focus();
    await one.keyboard.press('Shift+ArrowRight');
    // Held in the hand it is drawn where it would come to stand; the news of the other one is there all the same.
    await expect(block(other, 'Voluntary sector', '11:15–12:15')).toBeAttached();
    await other.mouse.up();
    const choice = other.getByRole('alert').filter({ hasText: 'Another person changed' });
    await expect(choice).toContainText('Theirs, as it stands nowSunday 11:15–12:15');
    await expect(choice).toContainText('YoursSunday 10:00–11:00');
    await expect(block(other, 'Voluntary sector', '11:15–12:15')).toBeVisible();
    await expectAccessible(other);
    await other.getByRole('button', { name: 'Put it where I wanted' }).click();
    await expect(block(one, 'Voluntary sector', '10:00–11:00')).toBeVisible();
  });

  await test.step('an undo over somebody else’s change is no different', async () => {
    await one.keyboard.press('Control+z');
    const choice = one.getByRole('alert').filter({ hasText: 'Another person changed' });
    await expect(choice).toContainText('Theirs, as it stands nowSunday 10:00–11:00');
    await one.getByRole('button', { name: 'Put it where I wanted' }).click();
    await expect(block(other, 'Voluntary sector', '11:00–12:00')).toBeVisible();
  });
  await company.leave();
});

test('all of it goes by keyboard', async ({ browser }) => {
  const company = new Company(browser);
  const page = await company.as(organiser);
  await openBoard(page);
  const { keyboard } = page;

  await test.step('Enter opens what can be done; a session moves by choosing a time and a place', async () => {
    await block(page, 'Union representatives', '14:45–15:45').focus();
    await keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused();
    await expectAccessible(page);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Move “Union representatives”' })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('From').fill('16:00');
    await page.getByLabel('To', { exact: true }).fill('15:00');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('the end after the start');
    await page.getByLabel('To', { exact: true }).fill('17:00');
    await keyboard.press('Enter');
    await expect(block(page, 'Union representatives', '16:00–17:00')).toBeFocused();
  });

  await test.step('Shift and arrows move it, and with Ctrl its end', async () => {
    await keyboard.press('Shift+ArrowLeft');
    await keyboard.press('Shift+Control+ArrowRight');
    await expect(block(page, 'Union representatives', '15:45–17:00')).toBeFocused();
    await keyboard.press('Shift+ArrowUp');
    await expect(said(page)).toContainText('Saturday 15:45–17:00, Guildhall');
    await expect(block(page, 'Union representatives', '15:45–17:00')).toBeFocused();
  });

  await test.step('it is pinned, dropped and put back', async () => {
    await choose(page, 'Union representatives', 'Pin: leave it where it is');
    await expect(block(page, 'Union representatives')).toContainText('pinned');
    await choose(page, 'Union representatives', 'Drop');
    await expect(said(page)).toContainText('“Union representatives” dropped.');
    await expect(block(page, 'Union representatives')).toHaveCount(0);
    await keyboard.press('Control+z');
    await expect(block(page, 'Union representatives')).toBeVisible();
  });

  await test.step('everything is taken back, one by one', async () => {
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect(async () => {
      if ((await undo.getAttribute('aria-disabled')) !== 'true') await undo.click();
      await expect(undo).toHaveAttribute('aria-disabled', 'true', { timeout: 500 });
    }).toPass();
    await expect(block(page, 'Union representatives', '14:45–15:45')).not.toContainText('pinned');
  });
  await company.leave();
});

test('on a phone a session moves from its list', async ({ browser }) => {
  const company = new Company(browser);
  const page = await company.elsewhere(organiser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  await openBoard(page);
  const move = page.getByRole('button', { name: 'Move to… (Carers’ group)' });
  expect((await move.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await move.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('From').fill('14:30');
  await page.getByLabel('To', { exact: true }).fill('15:45');
  await page.getByRole('button', { name: 'Move the session' }).click();
  const row = page.getByRole('listitem').filter({ has: move });
  await expect(row).toContainText('14:30–15:45');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('14:00–15:15');
  await expect(said(page)).toContainText('14:00–15:15');
  await company.leave();
});

test('tabs of one browser share one stream, and hand it on', async ({ browser }) => {
  const company = new Company(browser);
  const [first, other] = [await company.as(organiser), await company.as(coordinator)];
  const streams: string[] = [];
  first.context().on('request', (request) => isStream(request) && streams.push(request.url()));
  const address = await openBoard(first);
  const second = await first.context().newPage();
  await second.goto(address);
  await openBoard(other);
  await block(other, 'Parish chairs', '14:15–16:00').focus();
  await other.keyboard.press('Shift+ArrowRight');
  for (const page of [first, second]) await expect(block(page, 'Parish chairs', '14:30–16:15')).toBeVisible();
  expect(streams).toHaveLength(1);
  const handedOn = second.waitForResponse(/\/api\/live\//);
  await first.close();
  await handedOn;
  await other.keyboard.press('Control+z');
  await expect(block(second, 'Parish chairs', '14:15–16:00')).toBeVisible();
  expect(streams).toHaveLength(2);
  await company.leave();
});

test('where no stream gets through, the board asks from time to time', async ({ browser }) => {
  const company = new Company(browser);
  const [one, other] = [await company.as(organiser), await company.as(coordinator)];
  await one.route('**/api/live/**', (route) =>
    isStream(route.request()) ? route.fulfill({ status: 204 }) : route.continue(),
  );
  await openBoard(one);
  await openBoard(other);
  await block(other, 'Health partners', '13:00–13:45').focus();
  await other.keyboard.press('Shift+ArrowLeft');
  await expect(block(one, 'Health partners', '12:45–13:30')).toBeVisible();
  await other.keyboard.press('Control+z');
  await expect(block(one, 'Health partners', '13:00–13:45')).toBeVisible();
  await company.leave();
});

/** Opens the board and waits until it is followed. */
async function openBoard(page: Page): Promise<string> {
  await page.goto('/reviews');
  const home = await page.getByRole('link', { name: /^Saltwick/ }).getAttribute('href');
  const followed = page.waitForResponse(/\/api\/live\//);
  await page.goto(`${home}/timetable`);
  await followed;
  return `${home}/timetable`;
}

function isStream(request: Request): boolean {
  return request.url().includes('/api/live/') && request.headers()['accept'] === 'text/event-stream';
}

const said = (page: Page) => page.getByRole('status').filter({ hasText: '“' });

/** Takes hold of a session, in the middle or by its end, and carries it over its own length so many times. */
async function takeAndCarry(
  page: Page,
  session: Locator,
  lengths: number,
  part: 'middle' | 'end' = 'middle',
): Promise<void> {
  await session.scrollIntoViewIfNeeded();
  const box = await session.boundingBox();
  if (!box) throw new Error('There is nothing to take hold of');
  const x = part === 'end' ? box.x + box.width - 4 : box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + box.width * lengths, y, { steps: 6 });
}

async function dragBy(page: Page, session: Locator, lengths: number): Promise<void> {
  await takeAndCarry(page, session, lengths);
  await page.mouse.up();
}

async function choose(page: Page, title: string, words: string): Promise<void> {
  await block(page, title).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: words }).press('Enter');
}
