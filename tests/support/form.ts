import { expect, type Locator, type Page } from '@playwright/test';

/** The form that a button sends. */
export function formOf(page: Page, button: string): Locator {
  return page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true }) });
}

/** Presses a tile: its box is drawn by the label around it, which takes the press. */
export async function pressTile(page: Page, label: string): Promise<void> {
  const input = page.getByLabel(label, { exact: true });
  if (!(await input.isChecked())) await page.locator('label').filter({ has: input }).click();
  await expect(input).toBeChecked();
}
