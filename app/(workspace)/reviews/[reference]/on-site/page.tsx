import { redirect } from 'next/navigation';
import { permit } from '@/lib/platform/permit';

/** The days on site are in the shell that opens without a network; from here leads the way to this review’s place in it. */
export default async function OnSitePage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const { review } = await permit('notes.view', reference);
  redirect(`/on-site?review=${encodeURIComponent(review.reference)}`);
}
