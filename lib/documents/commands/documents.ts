import { refusals } from '@/lib/documents/labels';
import { isSameLink, isSameTitle } from '@/lib/documents/rules';
import type { ReviewContext } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/prisma/client';
import { found, refuseField } from '@/lib/platform/refusal';

type Context = Pick<ReviewContext<unknown>, 'db' | 'review'>;

const selection = {
  id: true,
  kind: true,
  title: true,
  link: true,
  fileId: true,
  file: { select: { name: true, sha256: true } },
  askedById: true,
  suppliedAt: true,
  version: true,
} satisfies Prisma.DocumentSelect;

export type Listed = Prisma.DocumentGetPayload<{ select: typeof selection }>;

/** A paper on this review's list; foreign and dropped ones are not found. */
export async function listedDocument({ db, review }: Context, id: string): Promise<Listed> {
  return found(
    await db.document.findFirst({
      where: { id, reviewId: review.id, droppedAt: null },
      select: selection,
    }),
  );
}

/** Refuses a paper that is on the list already, by its title; a review has one position statement. */
export async function refuseTwice(
  { db, review }: Context,
  wanted: { kind: Listed['kind']; title: string },
): Promise<void> {
  const listed = await db.document.findMany({
    where: { reviewId: review.id, droppedAt: null },
    select: { kind: true, title: true },
  });
  const statement = wanted.kind === 'position_statement';
  if (statement && listed.some((each) => each.kind === 'position_statement')) {
    refuseField('title', refusals.statementAsked);
  }
  const same = listed.find((each) => isSameTitle(each.title, wanted.title));
  if (same) refuseField('title', refusals.askedAlready(same.title));
}

/** Refuses a link that another paper of the list has. */
export async function refuseSameLink({ db, review }: Context, id: string, link: string): Promise<void> {
  const linked = await db.document.findMany({
    where: { reviewId: review.id, droppedAt: null, link: { not: null }, id: { not: id } },
    select: { title: true, link: true },
  });
  const same = linked.find((each) => each.link !== null && isSameLink(each.link, link));
  if (same) refuseField('link', refusals.linkSupplied(same.title));
}
