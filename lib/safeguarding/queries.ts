import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** To whom at the host a worry about safety or wrongdoing goes; null while nobody is named. */
export function getSafeguardingContact({ review }: Permit<'safeguarding.view'>) {
  return reading().safeguardingContact.findUnique({
    where: { reviewId: review.id },
    select: { name: true, post: true, phone: true, email: true, version: true },
  });
}

export type SafeguardingContact = NonNullable<Awaited<ReturnType<typeof getSafeguardingContact>>>;
