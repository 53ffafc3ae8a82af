import Link from 'next/link';
import { Section } from '@/components/ui/section';
import type { Organisation } from '@/lib/network/queries/organisations';
import { stageLabels } from '@/lib/reviews/labels';

/** The reviews of an organisation that the viewer may know of; without any, nothing is said. */
export function OrganisationReviews({ reviews }: Pick<Organisation, 'reviews'>) {
  if (reviews.length === 0) return null;
  return (
    <Section title="Reviews" lede="Those that you may know of, newest first.">
      <ul>
        {reviews.map((review) => (
          <li key={review.id} className="border-b border-rule py-3 first:pt-0">
            <Link href={`/reviews/${review.reference}`} className="font-bold">
              {review.title}
            </Link>
            <span className="block text-small text-soft tabular">
              {review.reference}, {stageLabels[review.stage].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
