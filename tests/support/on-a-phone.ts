import { expect, type Page } from '@playwright/test';
import { newId } from '@/lib/platform/ids';

/** Words that stand nowhere else. */
export const words = (said: string) => `${said}, ${newId()}.`;

export const strip = (page: Page) => page.getByRole('status').first();

export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Take a note' }).first().click();
  await page.getByLabel('What did you hear, see or read?').fill(text);
  await page.getByText('Resident', { exact: true }).click();
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByRole('heading', { name: 'Your notes' })).toBeVisible();
  await expect(page.getByText(text)).toBeVisible();
}

export const comeOnline = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('online')));

export async function signOutFromHeader(page: Page): Promise<void> {
  await page.goto('/your-work');
  await page
    .getByText(/: menu$/)
    .locator('..')
    .click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign out on this device' })).toBeVisible();
}

export function rowsLeft(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const stores = ['people', 'operations', 'packs', 'drafts'];
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'roundtable'))
      return Object.fromEntries(stores.map((name) => [name, 0]));
    const opening = indexedDB.open('roundtable');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const counts = await Promise.all(
      stores.map(async (name): Promise<[string, number]> => {
        const counting = db.transaction(name).objectStore(name).count();
        return [name, await new Promise((resolve) => (counting.onsuccess = () => resolve(counting.result)))];
      }),
    );
    db.close();
    return Object.fromEntries(counts);
  });
}

/** Fills the room that this browser gives us, to the last kilobyte, with something that cannot be pressed together. */
export async function fillUp(page: Page): Promise<void> {
  const control = await page.context().newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await control.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    quotaSize: used + 200_000,
  });
  await page.evaluate(async () => {
    const opening = indexedDB.open('filler', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const put = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const tx = db.transaction('rows', 'readwrite');
        const noise = new Uint8Array(bytes);
        // The browser gives no more randomness than this at a time.
        for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
        tx.objectStore('rows').add(noise);
        tx.oncomplete = () => resolve(true);
        tx.onabort = () => resolve(false);
      });
    for (let bytes = 2 ** 22; bytes >= 256; bytes /= 2) while (await put(bytes));
    db.close();
  });
}
