import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { complaintsOf } from '@/tests/support/complaints';
import { signInAs } from '@/tests/support/sign-in';

/** People who work together, each signed in in a browser of their own; nobody's browser may complain. */
export class Company {
  private readonly pages = new Map<string, Page>();
  private readonly complaints: string[][] = [];
  private readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** The page of a person, signed in by the demo page the first time that they are needed. */
  async as(name: string): Promise<Page> {
    const page = this.pages.get(name) ?? (await this.elsewhere(name));
    this.pages.set(name, page);
    return page;
  }

  /** Another browser of a person: their phone, say. */
  async elsewhere(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.open(options);
    await signInAs(page, name);
    return page;
  }

  /** A page of somebody who has not signed in. */
  async open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext(options);
    this.complaints.push(complaintsOf(context));
    return context.newPage();
  }

  /** Sends everybody home, and fails if a browser complained meanwhile; who comes again signs in again. */
  async leave(): Promise<void> {
    for (const context of this.browser.contexts()) await context.close();
    this.pages.clear();
    expect(this.complaints.flat()).toEqual([]);
  }
}

/** Opens a page, and looks at its heading and its accessibility. */
export async function arrive(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(path);
  await expectArrival(page, heading);
}

/** Waits for a page that something else led to, and looks at its accessibility. */
export async function expectArrival(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  await expectAccessible(page);
}
