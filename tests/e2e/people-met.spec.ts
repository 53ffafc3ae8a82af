import { expect, test } from '@playwright/test';
import { arrive, Company } from '@/tests/support/company';

test('somebody who is met opens their own page, without signing in or scripts, and says that they can’t come', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const company = new Company(browser);
  const reader = await company.open();
  await reader.goto('/demo/mails');
  const letter = reader.getByRole('article').filter({ hasText: 'To marit@harbourtrust.example' });
  while ((await letter.count()) === 0) {
    const next = await reader.getByRole('link', { name: 'Next', exact: true }).getAttribute('href');
    await reader.goto(next ?? '');
  }
  const link = await letter.getByRole('link').first().getAttribute('href');
  const path = new URL(link ?? '').pathname;

  const met = await company.open({ javaScriptEnabled: false });
  const answer = await met.goto(path);
  expect(answer?.status()).toBe(200);
  const headers = answer?.headers() ?? {};
  expect(headers['cache-control']).toContain('no-store');
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['set-cookie']).toBeUndefined();
  await expect(met.getByRole('heading', { level: 1, name: 'Harbour trust' })).toBeVisible();
  await arrive(reader, path, 'Harbour trust');
  await expect(met.getByText('Nothing that you say is attributed to you.')).toBeVisible();
  await expect(met.getByText('Carers’ group')).toHaveCount(0);
  await met.getByLabel('Anything they should know').fill('The tide is against me.');
  await met.getByRole('button', { name: 'I can’t come' }).click();
  await expect(met.getByText('Thank you. The organiser knows that you can’t come.')).toBeVisible();

  const organiser = await company.as('Priya Longmire');
  await organiser.goto('/reviews');
  const review = await organiser
    .getByRole('link', { name: /^Saltwick/ })
    .first()
    .getAttribute('href');
  await arrive(organiser, `${review}/timetable/people-met`, 'People met');
  await expect(organiser.getByText('The tide is against me.')).toBeVisible();
  await organiser.getByRole('button', { name: 'Take the link back from Marit Skelling' }).click();
  await expect(organiser.getByText('Link taken back; they have a mail about it')).toBeVisible();
  const ended = await met.goto(path);
  const never = await met.goto(`/met/${'a'.repeat(43)}`);
  expect([ended?.status(), never?.status()]).toEqual([404, 404]);
  expect(never?.headers()['x-robots-tag']).toContain('noindex');
  await company.leave();
});

test('a calendar’s address is shown once, is fetched without signing in, and stops', async ({ browser }) => {
  test.setTimeout(240_000);
  const company = new Company(browser);
  const peer = await company.as('Anwen Treharrow');
  await arrive(peer, '/settings/calendar', 'Your calendar');
  await peer.getByRole('button', { name: /^Make a/ }).click();
  await expect(peer.getByText('Copy your address now. It is not shown again.')).toBeVisible();
  const address = await peer.getByText(/\/api\/calendar\/[\w-]{43}\.ics$/).innerText();
  const path = new URL(address).pathname;
  const program = await company.open();
  const answer = await program.request.get(path);
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  const text = await answer.text();
  expect(text).toContain('Carers’ group');
  // A session to which others go.
  expect(text).not.toContain('Monitoring officer');
  await peer.reload();
  await expect(peer.getByText(path)).toHaveCount(0);
  await peer.getByRole('button', { name: 'Stop this address' }).click();
  await expect(peer.getByText('You have no address yet.')).toBeVisible();
  expect((await program.request.get(path)).status()).toBe(404);
  await company.leave();
});
