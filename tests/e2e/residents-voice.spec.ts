import { expect, type Page, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { arrive, Company, expectArrival } from '@/tests/support/company';

const title = 'What should the peers who visit Saltwick City Council know?';
const canary = `They asked us about the slipway ${Date.now()} times, and then they built it.`;

test('residents answer without an account and without JavaScript; the team accepts, the host counts', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const company = new Company(browser);
  const organiser = await company.as('Priya Longmire');
  const review = await addressOf(organiser, 'Saltwick');
  await arrive(organiser, `${review}/voice`, 'Residents’ voice');
  const before = await countSeen(organiser);

  await test.step('the code on the page leads to it', async () => {
    const code = organiser.getByRole('img', { name: /^QR code that opens/ });
    const address = /opens (.*)$/.exec((await code.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    expect(new URL(address).pathname).toBe('/voice/saltwick');
    const { width, height, data } = await pixelsOf(organiser);
    expect(decodeQR({ width, height, data: Uint8Array.from(data) })).toBe(address);
  });

  await test.step('a phone without JavaScript', async () => {
    const phone = await company.open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await phone.goto('/voice/saltwick');
    await expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await phone.getByRole('button', { name: 'Send to the peer team' }).click();
    await expect(phone.getByText('Answer at least one of the questions').first()).toBeVisible();
    await phone.getByRole('textbox').first().fill(canary);
    // A second press while the first is on its way adds nothing.
    await phone.getByRole('button', { name: 'Send to the peer team' }).dblclick();
    await expect(phone.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
    expect((await phone.context().cookies()).map(({ name }) => name)).toEqual([]);
    expect((await phone.request.get('/voice/nobody')).status()).toBe(404);
  });

  await test.step('the host sees that one more came, and no word', async () => {
    await organiser.reload();
    expect(await countSeen(organiser)).toBe(before + 1);
    expect(await organiser.content()).not.toContain('slipway');
    expect((await organiser.request.get(`${review}/voice/answers`)).status()).toBe(404);
  });

  await test.step('a peer takes it among the notes, and takes that back', async () => {
    const peer = await company.as('Rosalind Achterby');
    await arrive(peer, `${review}/voice/answers`, 'What residents answered');
    const answer = peer.getByRole('listitem').filter({ hasText: canary });
    await answer.getByText('Take among the notes').first().click();
    await answer.getByLabel('Area').selectOption({ label: 'Area 4, communities' });
    await answer.getByRole('button', { name: 'Take among the notes' }).click();
    await expect(answer.getByText('Taken among the notes by Rosalind Achterby.')).toBeVisible();
    await answer.getByRole('button', { name: 'Take back' }).click();
    await expect(answer.getByRole('button', { name: 'Set aside' })).toBeVisible();
  });

  await test.step('the host closes it at once, and opens it again', async () => {
    const resident = await company.open();
    await arrive(resident, '/voice/saltwick', title);
    await resident.getByRole('textbox').first().fill('Half a sentence');
    await organiser.getByRole('button', { name: 'Close the page' }).click();
    await expect(organiser.getByText('Closed.', { exact: true })).toBeVisible();
    await resident.getByRole('button', { name: 'Send to the peer team' }).click();
    await expect(resident.getByText('This page is closed.')).toBeVisible();
    await expect(resident.getByRole('textbox').first()).toHaveValue('Half a sentence');
    await resident.goto('/voice/saltwick');
    await expectArrival(resident, title);
    await expect(resident.getByText('This page is closed.')).toBeVisible();
    await expect(resident.getByRole('textbox')).toHaveCount(0);
    await organiser.getByRole('button', { name: 'Open the page again' }).click();
    await expect(organiser.getByText(/^Open until/)).toBeVisible();
  });
  await company.leave();
});

test('the poster is a page and a file', async ({ browser }) => {
  const company = new Company(browser);
  const organiser = await company.as('Priya Longmire');
  const review = await addressOf(organiser, 'Saltwick');
  await arrive(organiser, `${review}/voice/poster`, 'Poster for residents');
  const file = await organiser.request.get(`${review}/voice/poster/pdf`);
  expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await company.leave();
});

async function addressOf(page: Page, review: string): Promise<string> {
  await page.goto('/reviews');
  return (
    (await page
      .getByRole('link', { name: new RegExp(`^${review}`) })
      .first()
      .getAttribute('href')) ?? ''
  );
}

async function countSeen(page: Page): Promise<number> {
  const words = await page.getByText(/\d+\s(person has|people have) answered/).innerText();
  return Number.parseInt(words, 10);
}

/** The code as a camera sees it: drawn by the browser, pixel by pixel. */
async function pixelsOf(page: Page): Promise<{ width: number; height: number; data: number[] }> {
  return page.evaluate(async () => {
    const drawing = document.querySelector('svg[aria-label^="QR code"]');
    if (!drawing) throw new Error('No code is drawn');
    const image = new Image();
    const text = new XMLSerializer().serializeToString(drawing);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    image.width = 400;
    image.height = 400;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 400 });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    context.drawImage(image, 0, 0, 400, 400);
    return { width: 400, height: 400, data: [...context.getImageData(0, 0, 400, 400).data] };
  });
}
