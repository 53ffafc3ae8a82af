import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** What residents answered, the latest first (row-level security: the peer team alone). */
export async function listVoiceAnswers({ viewer, review }: Permit<'voice.read'>) {
  return readingAs(viewer.personId, async (db) => {
    const rows = await db.voiceAnswer.findMany({
      where: { reviewId: review.id },
      orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
      select: {
        id: true,
        answers: true,
        receivedAt: true,
        acceptedAt: true,
        setAsideAt: true,
        decidedById: true,
      },
    });
    const people = await db.person.findMany({
      where: { id: { in: rows.flatMap((row) => row.decidedById ?? []) } },
      select: { id: true, name: true },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return rows.map(({ decidedById, ...row }) => ({
      ...row,
      decidedBy: decidedById ? (names.get(decidedById) ?? null) : null,
    }));
  });
}

export type VoiceAnswer = Awaited<ReturnType<typeof listVoiceAnswers>>[number];
