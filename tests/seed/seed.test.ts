import { beforeAll, expect, test, vi } from 'vitest';
import { examine } from '@/lib/doctor/examine';
import { reading } from '@/lib/platform/database';
import { councils } from '@/prisma/seed/cast/councils';
import { type ReviewKey, reviews } from '@/prisma/seed/cast/reviews';
import { seed } from '@/prisma/seed/seed';
import { connected } from '@/scripts/database/connected';

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await seed();
}, 300_000);

const stages = {
  ansty_vale: 'closed',
  marlpit: 'follow_up',
  wexcombe: 'delivered',
  strathorran: 'reporting',
  saltwick: 'on_site',
  brackendale: 'preparing',
  derrymoyle: 'withdrawn',
  thornleigh: 'preparing',
  harrowmere: 'scoping',
  caer_dwr: 'requested',
} as const satisfies Record<ReviewKey, string>;

test('every review stands where its story leaves it', async () => {
  const rows = await reading().review.findMany({ select: { title: true, stage: true } });
  const expected = Object.entries(reviews).map(([key, { hosts }]) => ({
    title: hosts.map((host) => councils[host].name).join(' and '),
    stage: Object.entries(stages).find(([each]) => each === key)?.[1],
  }));
  expect(rows.toSorted(byTitle)).toEqual(expected.toSorted(byTitle));
});

test('the network has its councils, affiliates, peers and reviews', async () => {
  const [council, affiliate, peers, drafts] = await Promise.all([
    reading().organisation.count({ where: { kind: 'council' } }),
    reading().organisation.count({ where: { memberships: { some: { kind: 'affiliate' } } } }),
    reading().peerProfile.count(),
    reading().requestDraft.count(),
  ]);
  expect({ council, affiliate, peers, drafts }).toEqual({ council: 12, affiliate: 3, peers: 40, drafts: 1 });
});

test('the doctor finds nothing wrong with it', async () => {
  const findings = await connected(process.env['DATABASE_URL'] ?? '', examine);
  expect(findings.filter((finding) => finding.breaches.length > 0)).toEqual([]);
});

function byTitle(a: { title: string }, b: { title: string }): number {
  return a.title.localeCompare(b.title);
}
