import type { Page } from '@playwright/test';

/** Signs in as a person of the demo network, by name, and waits for their work. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/demo');
  await page.getByRole('button', { name: `Sign in as ${name}`, exact: true }).click();
  await page.waitForURL('**/your-work');
}
