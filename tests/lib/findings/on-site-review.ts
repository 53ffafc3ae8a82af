import { beforeEach, expect } from 'vitest';
import { recordFinding } from '@/lib/findings/commands/record-finding';
import { sayView } from '@/lib/findings/commands/say-view';
import { getFinding } from '@/lib/findings/queries/findings';
import { keepOperations } from '@/lib/notes/commands/keep-operations';
import { operationOf } from '@/lib/notes/one-note';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { aReview, granted, type World } from '@/tests/support/world';

/** In every text that a finding's tests write: it must not come out where it does not belong. */
export const secret = 'CANARY: ward budgets are open on paper only.';
/** The review on site of the test that runs; a new one for each. */
export let world: World;
beforeEach(async () => {
  world = await aReview('on_site');
});

export const ref = () => ({ reference: world.reference });
export const content = { statement: secret, kind: 'development', area: 'communities', detail: '' };

export async function aNote(who = world.people.peer, shared = true, review = world): Promise<string> {
  const id = newId();
  const { reference } = review;
  const said = { text: `${secret} note`, principles: ['learning' as const], shared };
  const operations = [operationOf(id, said)];
  expect(await keepOperations.as(who, { reference, operations })).toMatchObject({ ok: true });
  return id;
}
export async function aFinding(notes?: string[]): Promise<string> {
  const id = newId();
  const sent = { ...ref(), ...content, id, notes: notes ?? [await aNote()] };
  expect(await recordFinding.as(world.people.otherPeer, sent)).toMatchObject({ ok: true });
  return id;
}
export const finding = async (number = 1, who: Viewer = world.people.lead) =>
  (await getFinding(await granted(world, who, 'findings.view'), number))?.finding;
export const say = (who: Viewer, id: string, view: string, wording = 1, words = '') =>
  sayView.as(who, { ...ref(), id, view, wording, words });
export const everybodyAgrees = async (id: string, wording = 1) => {
  const { lead, peer, otherPeer } = world.people;
  for (const who of [lead, peer, otherPeer])
    expect(await say(who, id, 'agree', wording)).toMatchObject({ ok: true });
};
/** The ids of a finding’s notes, in their order, and which say otherwise. */
export const notesOf = async (number: number) =>
  (await finding(number))?.notes.map(({ id, against }) => `${id}${against ? ' against' : ''}`);
/** The names of the review’s latest events, the last first. */
export const lastEvents = async (count: number) =>
  (
    await reading().event.findMany({
      where: { streamId: world.reviewId },
      orderBy: { sequence: 'desc' },
      take: count,
      select: { name: true },
    })
  ).map(({ name }) => name);
