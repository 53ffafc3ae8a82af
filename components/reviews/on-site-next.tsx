import Link from 'next/link';
import { Section } from '@/components/ui/section';
import { rangeWords } from '@/lib/platform/date-words';
import { stageLabels } from '@/lib/reviews/labels';
import type { WorkReview } from '@/lib/reviews/queries/your-work';

/** The visits ahead among the viewer's reviews. */
export function OnSiteNext({ reviews }: { reviews: readonly WorkReview[] }) {
  if (reviews.length === 0) return null;
  return (
    <Section title="On site next" lede="The visits ahead, the nearest first.">
      <ul className="-mt-2">
        {reviews.map((review) => (
          <li
            key={review.reference}
            className="grid gap-x-6 gap-y-1 border-b border-rule py-3 md:grid-cols-[14rem_minmax(0,1fr)_10rem]"
          >
            <b className="tabular">
              {review.onSiteFrom && review.onSiteTo ? rangeWords(review.onSiteFrom, review.onSiteTo) : ''}
            </b>
            <Link href={`/reviews/${review.reference}`}>{review.title}</Link>
            <span className="text-small text-soft">{stageLabels[review.stage]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
