import type { NetworkContext } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';
import { asFields } from '@/lib/request/rules';
import { type DraftAnswers, draftAnswers } from '@/lib/request/schema';

type Context = Pick<NetworkContext<unknown>, 'db' | 'viewer' | 'now'>;

/** The viewer's own draft; another person's is not there. */
export async function ownDraft({ db, viewer }: Context, id: string) {
  const row = found(
    await db.requestDraft.findFirst({
      where: { id, authorId: viewer.personId },
      select: { id: true, version: true, answers: true },
    }),
  );
  return { id: row.id, version: row.version, answers: draftAnswers.parse(row.answers) };
}

/** Keeps a draft's answers; says whether anything changed, so that a repeated press does no harm. */
export async function keepAnswers(
  { db, now }: Context,
  draft: Awaited<ReturnType<typeof ownDraft>>,
  { version, answers, written }: { version: number; answers: DraftAnswers; written: object },
): Promise<boolean> {
  if (JSON.stringify(answers) === JSON.stringify(draft.answers)) return false;
  const current = Object.fromEntries(
    Object.entries(draft.answers).filter(([question]) => Object.hasOwn(written, question)),
  );
  expectVersion(draft, version, asFields(current));
  await db.requestDraft.update({
    where: { id: draft.id },
    data: {
      answers,
      organisationId: answers.hosts[0] ?? null,
      version: { increment: 1 },
      updatedAt: now,
    },
  });
  return true;
}
