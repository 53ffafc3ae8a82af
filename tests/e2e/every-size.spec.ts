import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { Company } from '@/tests/support/company';

const visitor = null;

/** Pages by whom they are for: full ones, by day and by night, on a phone and on a desk. */
const pages: [name: string | null, review: string | null, paths: string[]][] = [
  [
    visitor,
    null,
    [
      '/on-site',
      '/',
      '/sign-in',
      '/enquire',
      '/help',
      '/privacy',
      '/accessibility',
      '/reports',
      '/voice/saltwick',
    ],
  ],
  [
    'Callum Brightwater',
    null,
    ['/your-work', '/programme', '/reviews', '/peers', '/councils', '/people', '/library'],
  ],
  [
    'Naomi Thackbell',
    null,
    [
      '/enquiries',
      '/peers/ledger',
      '/peers/import',
      '/settings',
      '/settings/bank-holidays',
      '/settings/calendar',
      '/settings/devices',
    ],
  ],
  ['Esther Mallinder', null, ['/your-work', '/peers/me', '/peers/me/weeks']],
  [
    'Naomi Thackbell',
    'Thornleigh',
    ['', '/weeks', '/scoping', '/team', '/documents', '/timetable', '/history', '/record'],
  ],
  ['Naomi Thackbell', 'Harrowmere', ['/weeks', '/team', '/team/compose']],
  [
    'Priya Longmire',
    'Saltwick',
    ['', 'draft', 'repair', 'import', 'rules', 'places', 'absences', 'release', 'people-met', 'new'].map(
      (page) => `/timetable/${page}`,
    ),
  ],
  ['Priya Longmire', 'Saltwick', ['/voice', '/voice/poster', '/people']],
  ['Naomi Thackbell', 'Saltwick', ['/voice/answers', '/team/devices']],
  [
    'Gethin Morfa-Rhys',
    'Saltwick',
    ['/timetable', '/timetable/coverage', '/timetable/releases', '/timetable/releases/1', '/enquiries'],
  ],
  [
    'Maren Tolliver',
    'Saltwick',
    ['', '/timetable', '/timetable/burden', '/feedback', '/roundtable', '/people', '/settings'],
  ],
  [
    'Rosalind Achterby',
    'Saltwick',
    ['/roundtable', '/roundtable/slides', '/roundtable/slides/notes', '/report'],
  ],
  [
    'Rosalind Achterby',
    null,
    [
      '',
      '?view=today',
      '?view=notes',
      '?view=reading',
      '?view=capture',
      '?view=safety',
      '?view=device',
      '?view=sign-out',
      '?view=open-file',
    ].map((place) => `/on-site${place}`),
  ],
  [
    'Rosalind Achterby',
    'Saltwick',
    ['', '/on-site', '/findings', '/findings/1', '/findings/evening', '/feedback'],
  ],
  [
    'Esther Mallinder',
    'Strathorran',
    ['/report', '/report/draft', '/report/fact-check', '/report/sections/summary'],
  ],
  [
    'Jonah Pellewick',
    'Wexcombe',
    ['/report', '/report/final/full', '/publication', '/follow-up', '/follow-up/1'],
  ],
];

for (const [name, review, paths] of pages) {
  const first = `${review ?? 'the network'}${paths[0] ?? ''}`;
  test(`${name ?? 'a visitor'} reads ${first} and what follows on every screen`, async ({ browser }) => {
    test.setTimeout(180_000);
    const company = new Company(browser);
    const page = name ? await company.as(name) : await company.open();
    const home = review ? await addressOf(page, review) : '';
    for (const path of paths) {
      expect((await page.goto(home + path))?.status()).toBe(200);
      await expectGood(page);
    }
    await company.leave();
  });
}

async function addressOf(page: Page, review: string): Promise<string> {
  await page.goto('/reviews');
  const link = page.getByRole('link', { name: new RegExp(`^${review}`) });
  return (await link.getAttribute('href')) ?? '';
}

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  const { scrollWidth, address } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    address: location.pathname,
  }));
  expect({ address, scrollWidth }).toEqual({ address, scrollWidth: 390 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
}
