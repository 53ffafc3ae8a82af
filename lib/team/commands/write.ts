import type { ReviewContext } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import type { Letter } from '@/lib/platform/mail';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import { addressesOf } from '@/lib/reviews/queries/addresses';

type Context = Pick<ReviewContext<unknown>, 'db' | 'review' | 'mail'>;
type Words = Omit<Letter, 'to'>;

/** Writes to everybody who holds one of some roles on the review now. */
export async function writeTo(context: Context, roles: readonly SeatRole[], words: Words): Promise<void> {
  const addresses = await addressesOf(context.db, context.review.id, roles);
  for (const to of addresses) await context.mail({ to, ...words });
}

/** What every letter of the team says: which review, and the page where the reader's move is. */
export function about({ review }: Pick<Context, 'review'>, page: string) {
  return { review: review.title, link: `${env().APP_ORIGIN}/reviews/${review.reference}/${page}` };
}

/** For those to whom the review itself is closed now. */
export function aboutWork({ review }: Pick<Context, 'review'>) {
  return { review: review.title, link: `${env().APP_ORIGIN}/your-work` };
}
