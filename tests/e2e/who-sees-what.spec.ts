import { type APIRequestContext, expect, test } from '@playwright/test';
import { decide } from '@/lib/platform/decision';
import type { SeatRole, Stage } from '@/lib/platform/prisma/enums';
import type { Condition, Permission, Who } from '@/lib/policy';
import { type PersonKey, people } from '@/prisma/seed/cast/people';
import { saltwick } from '@/prisma/seed/cast/reviews/saltwick';
import type { ReviewStory } from '@/prisma/seed/cast/reviews/story';
import { strathorran } from '@/prisma/seed/cast/reviews/strathorran';
import { wexcombe } from '@/prisma/seed/cast/reviews/wexcombe';
import { routes } from '@/tests/policy/endpoints';
import { type Secret, secretsOf } from '@/tests/support/secrets';
import { signInAs } from '@/tests/support/sign-in';

interface Seen {
  title: string;
  story: ReviewStory;
  stage: Stage;
  conditions: readonly Condition[];
  seats: Partial<Record<PersonKey, SeatRole>>;
}

/** A review on site, one whose facts are being checked, and one that the council has published. */
const reviews: Seen[] = [
  {
    title: 'Saltwick',
    story: saltwick,
    stage: 'on_site',
    conditions: [],
    seats: {
      maren_tolliver: 'political_lead',
      priya_longmire: 'organiser',
      rosalind_achterby: 'lead_peer',
      jas_oldacre: 'peer',
      naomi_thackbell: 'coordinator',
    },
  },
  {
    title: 'Strathorran',
    story: strathorran,
    stage: 'reporting',
    conditions: ['roundtable_held', 'fact_check_opened'],
    seats: {
      fergus_auchterlane: 'political_lead',
      morag_innesvale: 'reader',
      esther_mallinder: 'lead_peer',
      edmund_ockley: 'peer',
      naomi_thackbell: 'coordinator',
    },
  },
  {
    title: 'Wexcombe',
    story: wexcombe,
    stage: 'delivered',
    conditions: [
      'roundtable_held',
      'fact_check_opened',
      'shared_with_host',
      'shared_with_members',
      'shared_with_public',
    ],
    seats: { jonah_pellewick: 'political_lead', nkechi_strand: 'lead_peer', naomi_thackbell: 'coordinator' },
  },
];

const network: Partial<Record<PersonKey, Who[]>> = {
  naomi_thackbell: ['any_coordinator'],
  callum_brightwater: ['any_coordinator'],
  hester_dunnock: ['administrator'],
};

/** Somebody of every kind, on the reviews and off them; null has not signed in. */
const cast: (PersonKey | null)[] = [
  'maren_tolliver',
  'priya_longmire',
  'rosalind_achterby',
  'jas_oldacre',
  'fergus_auchterlane',
  'morag_innesvale',
  'edmund_ockley',
  'jonah_pellewick',
  'nkechi_strand',
  'naomi_thackbell',
  'callum_brightwater',
  'hester_dunnock',
  null,
];

const rooms = Object.keys(routes).filter((path) => path.includes('[reference]'));

/** What a page asks for beyond the right that opens its room. */
const asked: Record<string, Permission> = {
  '/reviews/[reference]/scoping/meeting': 'scoping.meet',
  '/reviews/[reference]/scoping/propose': 'agreement.propose',
};

/** Rooms in which nothing stands, by the stage in which something does. */
const empty: [room: RegExp, until: Stage[]][] = [
  [
    /follow-up\/report|reports\/\[reference\]\/follow-up|report\/editions/,
    ['on_site', 'reporting', 'delivered'],
  ],
  [/report\/final/, ['on_site', 'reporting']],
  // Saltwick alone opened a page for residents.
  [/voice\/poster/, ['reporting', 'delivered']],
  // Saltwick's team alone raised lines of enquiry.
  [/enquiries\/\[line\]/, ['reporting', 'delivered']],
  // Nobody wants sessions that have no time yet.
  [/draft\/\[wanted\]/, ['on_site', 'reporting', 'delivered']],
  [/report\/fact-check/, ['on_site']],
];
const nothing = '01900000-0000-7000-8000-000000000000';

interface Found {
  reference: string;
  session: string;
  document: string;
  line: string;
}
const found = new Map<Seen, Found>();

test.beforeAll(async ({ browser }) => {
  for (const review of reviews) {
    const lead = Object.entries(review.seats).find(([, role]) => role === 'lead_peer')?.[0] as PersonKey;
    const page = await (await browser.newContext()).newPage();
    await signInAs(page, people[lead].name);
    const linkIn = async (path: string, pattern: RegExp) =>
      pattern.exec(await (await page.request.get(path)).text())?.[1] ?? nothing;
    await page.goto('/reviews');
    const link = page.getByRole('link', { name: new RegExp(`^${review.title}`) });
    const reference = /CPR-\d{4}-\d{3}/.exec((await link.getAttribute('href')) ?? '')?.[0] ?? '';
    const home = `/reviews/${reference}`;
    found.set(review, {
      reference,
      session: await linkIn(`${home}/timetable`, /timetable\/([0-9a-f-]{36})/),
      document: await linkIn(`${home}/documents`, /documents\/([0-9a-f-]{36})\/file/),
      line: await linkIn(`${home}/enquiries`, /enquiries\/([0-9a-f-]{36})/),
    });
    await page.context().close();
  }
});

for (const person of cast) {
  test(`${person ? people[person].name : 'a visitor'} finds what is theirs, and nothing else`, async ({
    page,
  }) => {
    if (person) await signInAs(page, people[person].name);
    for (const review of reviews) await look(page.request, person, review);
  });
}

/** Opens every room of a review; each answers as the policy says, and holds no words that are not for this person. */
async function look(request: APIRequestContext, person: PersonKey | null, review: Seen): Promise<void> {
  const strays = secretsOf(review.story).filter((secret) => !mayRead(secret, person, review));
  const answers: Record<string, number> = {};
  const expected: Record<string, number> = {};
  for (const path of rooms) {
    const answer = await request.get(addressIn(path, review), { maxRedirects: 0 });
    const body = await answer.text();
    expect(strays.filter(({ words }) => body.includes(words))).toEqual([]);
    answers[path] = answer.status();
    expected[path] = statusOf(path, person, review);
  }
  expect(answers).toEqual(expected);
}

function mayRead({ right, author }: Secret, person: PersonKey | null, review: Seen): boolean {
  return (person !== null && person === author) || (right !== null && may(right, person, review));
}

function may(right: Permission, person: PersonKey | null, { seats, stage, conditions }: Seen): boolean {
  const roles = new Set<Who>(['anyone']);
  const seat = person && seats[person];
  if (person) roles.add('signed_in');
  if (seat) roles.add(seat);
  for (const who of (person && network[person]) ?? []) roles.add(who);
  return decide(right, { roles, stage, conditions: new Set(conditions) }).allowed;
}

function statusOf(path: string, person: PersonKey | null, review: Seen): number {
  const rights = [routes[path], asked[path]].filter((right) => right !== undefined);
  if (!person && path.startsWith('/reviews/')) return 307;
  if (empty.some(([room, stages]) => room.test(path) && stages.includes(review.stage))) return 404;
  if (!rights.every((right) => may(right, person, review))) return 404;
  // Where nothing is wanted there is nothing to preview: it leads back to the list.
  // The days on site have a shell of their own, which opens without a network.
  return /\/(draft\/preview|on-site)$/.test(path) ? 307 : 200;
}

function addressIn(path: string, review: Seen): string {
  const { reference, session, document, line } = found.get(review) ?? {
    reference: '',
    session: '',
    document: '',
    line: '',
  };
  const parts: Record<string, string> = {
    reference,
    session,
    document,
    line,
    number: '1',
    form: 'full',
    key: 'summary',
    edition: nothing,
    wanted: nothing,
    kind: 'wall',
  };
  return path.replaceAll(/\[(\w+)\]/g, (_, part: string) => parts[part] ?? '');
}
