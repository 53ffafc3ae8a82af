import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Gathers what the pages of a browser complain of: errors on the console, and exceptions nobody caught. */
export function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  return complaints;
}

// A page that is not there is looked at by its status, where a test asks for one; only a test cuts the network.
function isComplaint(message: ConsoleMessage): boolean {
  const isAskedFor = /Failed to load resource.*(40[13459]|ERR_INTERNET_DISCONNECTED)/.test(message.text());
  return message.type() === 'error' && !isAskedFor;
}
