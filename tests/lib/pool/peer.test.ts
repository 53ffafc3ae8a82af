import { beforeEach, expect, test } from 'vitest';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { recordPeer } from '@/lib/pool/commands/peer';
import { aReview, type World } from '@/tests/support/world';

let world: World;
let person: string;
beforeEach(async () => {
  world = await aReview('preparing');
  const email = `bryn.${newId()}@council.example`;
  person = (await writing().person.create({ data: { name: 'Bryn Ashdown', email } })).id;
});

const record = (change: object = {}, who = world.people.coordinator) =>
  recordPeer.as(who, {
    person,
    summary: 'CANARY: led a co-operative housing board.',
    languages: 'English, Welsh',
    trainedOn: '2026-05-04',
    accessNeeds: 'A ramp.',
    experience: { learning: 'An own example.', co_production: 'Another.' },
    ...change,
  });
const kept = () =>
  reading().peerProfile.findUniqueOrThrow({
    where: { personId: person },
    select: { summary: true, version: true, person: { select: { experience: true } } },
  });

test('a first profile sent twice is one; with other words it is answered with what is kept', async () => {
  expect(await record()).toMatchObject({ ok: true });
  expect(await record()).toMatchObject({ ok: true });
  const other = { summary: 'Runs a credit union.', experience: { learning: 'A third.' } };
  expect(await record(other)).toMatchObject({
    ok: false,
    refusal: {
      reason: 'out_of_date',
      current: {
        summary: 'CANARY: led a co-operative housing board.',
        'experience[learning]': 'An own example.',
      },
    },
  });
  const profile = await kept();
  expect([profile.summary, profile.version, profile.person.experience.length]).toEqual([
    'CANARY: led a co-operative housing board.',
    1,
    2,
  ]);
  expect(await record({ ...other, version: 1 })).toMatchObject({ ok: true });
  expect(await kept()).toMatchObject({ summary: 'Runs a credit union.', version: 2 });
});

test('is the coordinators’ to keep, and nobody else learns what it says', async () => {
  await record();
  for (const who of [world.people.peer, world.people.organiser]) {
    const outcome = await record({ summary: 'Mine.' }, who);
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome)).not.toContain('CANARY');
  }
  expect(await kept()).toMatchObject({ version: 1 });
});
