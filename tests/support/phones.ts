import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import type { Gate } from '@/tests/support/gate';
import { strip } from '@/tests/support/on-a-phone';
import { signInAs } from '@/tests/support/sign-in';

/** People’s phones behind one gate. */
export class Phones {
  private readonly opened: BrowserContext[] = [];
  private readonly browser: Browser;
  private readonly gate: Gate;

  constructor(browser: Browser, gate: Gate) {
    this.browser = browser;
    this.gate = gate;
  }

  /** A browser of somebody who has signed in. */
  async signedIn(name: string): Promise<Page> {
    const viewport = { width: 390, height: 844 };
    const context = await this.browser.newContext({ baseURL: this.gate.origin, viewport });
    this.opened.push(context);
    const page = await context.newPage();
    await signInAs(page, name);
    return page;
  }

  /** A new phone of somebody, its shell kept whole. */
  async of(name: string): Promise<Page> {
    const page = await this.signedIn(name);
    await page.goto('/on-site');
    await expect(strip(page)).toContainText('All notes sent');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.reload();
    await expect(strip(page)).toContainText('All notes sent');
    return page;
  }

  /** Another phone of the same person shows each text, once. */
  async expectOnce(name: string, texts: string[]): Promise<void> {
    const page = await this.of(name);
    await page.getByRole('link', { name: 'Notes', exact: true }).click();
    for (const text of texts) await expect(page.getByText(text)).toHaveCount(1);
  }

  async close(): Promise<void> {
    for (const context of this.opened) await context.close();
    await this.gate.close();
  }
}
