import { expect, inject, test } from 'vitest';
import { examine } from '@/lib/doctor/examine';
import { invariants } from '@/lib/doctor/invariants';
import { connected } from '@/scripts/database/connected';
import { aPeer } from '@/tests/support/pool';
import { aReview } from '@/tests/support/world';

const owner = process.env['DATABASE_URL'] ?? '';

test('every rule can be asked, has a name of its own, and is broken by nothing in an empty network', async () => {
  const findings = await connected(owner, examine);
  expect(findings.flatMap(({ name, breaches }) => breaches.map((breach) => `${name} ${breach}`))).toEqual([]);
  expect(new Set(findings.map(({ name }) => name)).size).toBe(invariants.length + 2);
});

test('a review written past the commands is noticed, rule by rule', async () => {
  const { reference } = await aReview('follow_up');
  const findings = await connected(owner, examine);
  const broken = findings.filter(({ breaches }) => breaches.some((breach) => breach.startsWith(reference)));
  expect(broken.map(({ name }) => name)).toEqual([
    'review.has_stream',
    'agreement.signed',
    'team.declared',
    'timetable.released_before_visit',
    'report.final_when_delivered',
  ]);
});

test('the group of a former councillor who is an officer is noticed', async () => {
  const { homeId } = await aReview('preparing');
  const councillor = { at: homeId, kind: 'councillor', group: 'Independent', until: '2026-05-07' } as const;
  const { personId } = await aPeer('Huw Caerwen', { posts: [councillor, { at: homeId }] });
  const findings = await connected(owner, examine);
  const broken = findings.filter(({ breaches }) => breaches.includes(personId));
  expect(broken.map(({ name }) => name)).toEqual(['post.former_councillor_without_group']);
});

test('an event changed behind the triggers breaks the chain', async () => {
  await connected(inject('cluster').adminUrl.replace(/\/[^/]*$/, new URL(owner).pathname), async (client) => {
    await client.query("set session_replication_role = 'local'");
    const stream = '00000000-0000-7000-8000-0000000000ff';
    await client.query(
      `insert into "Stream" (id, kind, sequence, head) values ($1, 'network', 1, 'forged')`,
      [stream],
    );
    await client.query(
      `insert into "Event" (id, "streamId", sequence, name, at, particulars, hash) values (gen_random_uuid(), $1, 1, 'settings.changed', now(), '{}', 'forged')`,
      [stream],
    );
  });
  const findings = await connected(owner, examine);
  expect(findings.at(-1)?.breaches).toEqual(['00000000-0000-7000-8000-0000000000ff 1 settings.changed']);
});
