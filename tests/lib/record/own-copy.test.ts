import { expect, test } from 'vitest';
import { workingAs } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkPermitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { getOwnCopy } from '@/lib/record/queries/own-copy';
import { aConfidentialReview, canary } from '@/tests/support/confidential';

async function copyOf(who: Viewer): Promise<string> {
  const permit = networkPermitFor(who, 'account.view');
  if (!permit) throw new Error('Nobody is signed in');
  return JSON.stringify(await getOwnCopy(permit));
}

test('somebody’s copy holds what is theirs, kept notes too and after they left, and nothing of anybody else', async () => {
  const world = await aConfidentialReview('on_site');
  const { peer, lead, organiser } = world.people;
  for (const who of [lead, organiser]) {
    const copy = await copyOf(who);
    expect(copy).toContain(who.name);
    expect(copy).not.toContain(canary.any);
  }
  await workingAs('test', async (db) => {
    const { id: voiceId, reviewId } = await db.voiceAnswer.findFirstOrThrow({
      where: { reviewId: world.reviewId },
      select: { id: true, reviewId: true },
    });
    const text = `${canary.raw} answer`;
    const taken = { id: newId(), reviewId, authorId: peer.personId, voiceId, source: 'resident' as const };
    await db.note.create({ data: { ...taken, text, madeAt: new Date(), sharedAt: new Date() } });
    await db.seat.updateMany({ where: { personId: peer.personId }, data: { endedAt: new Date() } });
  });
  const own = await copyOf(peer);
  for (const words of ['RAW note shared', 'RAW note kept', 'RAW other text', 'KEPT dissent', 'KEPT interest'])
    expect(own).toContain(`CANARY ${words}`);
  for (const words of ['KEPT statement', 'RAW answer', 'RAW ask', 'RAW name', 'KEPT section'])
    expect(own).not.toContain(`CANARY ${words}`);
});
