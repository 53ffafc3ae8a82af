import type { ReactNode } from 'react';
import { ReviewHead } from '@/components/reviews/review-head';
import { permit } from '@/lib/platform/permit';
import { openPages } from '@/lib/reviews/pages';
import { nowWords } from '@/lib/succession/labels';

interface Props {
  children: ReactNode;
  params: Promise<{ reference: string }>;
}

export default async function ReviewLayout({ children, params }: Props) {
  const { review } = await permit('review.outline', (await params).reference);
  return (
    <>
      <ReviewHead
        reference={review.reference}
        title={review.title}
        paused={review.paused}
        pages={openPages(review)}
        now={nowWords(review)}
      />
      {children}
    </>
  );
}
