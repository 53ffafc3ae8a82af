import type { FollowUpFacts } from '@/lib/follow-up/report';
import { plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import type { ReviewFacts } from '@/lib/platform/facts';
import { decidersWords, passedWords } from '@/lib/succession/labels';

/** Everything that the follow-up report is made of, read as the person who signs it. */
export async function followUpFacts(
  db: Transaction,
  { id, title, ...standing }: Pick<ReviewFacts, 'id' | 'title' | 'hosts' | 'councils' | 'successions'>,
): Promise<FollowUpFacts> {
  const review = await db.review.findUniqueOrThrow({ where: { id }, select: selection });
  const { followUp, seats, recommendations } = review;
  const people = seats.map(({ role, person }) => ({
    role,
    name: person.name,
    organisation: person.posts[0]?.organisation.name ?? '',
  }));
  return {
    reference: review.reference,
    council: title,
    passed: passedWords(standing),
    owners: decidersWords(title, standing),
    visit: followUp?.visitFrom &&
      followUp.visitTo && { from: plainDate(followUp.visitFrom), to: plainDate(followUp.visitTo) },
    people,
    recommendations: recommendations.map(({ findings, response, observation, actions, ...each }) => ({
      ...each,
      fromFindings: findings.map(({ finding }) => finding.number).toSorted((a, b) => a - b),
      response,
      actions: actions.map(({ updates, ...action }) => ({ ...action, latest: updates[0] ?? null })),
      seen: observation?.text ?? null,
    })),
  };
}

const selection = {
  reference: true,
  followUp: { select: { visitFrom: true, visitTo: true } },
  seats: {
    where: { endedAt: null, role: { in: ['lead_peer' as const, 'peer' as const, 'coordinator' as const] } },
    orderBy: [{ role: 'asc' as const }, { startedAt: 'asc' as const }, { id: 'asc' as const }],
    select: {
      role: true,
      person: {
        select: {
          name: true,
          posts: {
            orderBy: { fromOn: 'desc' as const },
            take: 1,
            select: { organisation: { select: { name: true } } },
          },
        },
      },
    },
  },
  recommendations: {
    where: { droppedAt: null },
    orderBy: { number: 'asc' as const },
    select: {
      number: true,
      title: true,
      text: true,
      meantToBring: true,
      purpose: true,
      forWhom: true,
      principles: true,
      findings: { select: { finding: { select: { number: true } } } },
      response: { select: { response: true, reasons: true } },
      observation: { select: { text: true } },
      actions: {
        where: { droppedAt: null },
        orderBy: { dueOn: 'asc' as const },
        select: {
          title: true,
          owner: true,
          updates: { orderBy: { at: 'desc' as const }, take: 1, select: { status: true, text: true } },
        },
      },
    },
  },
};
