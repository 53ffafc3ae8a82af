import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { rangeWords } from '@/lib/platform/date-words';
import type { Stage } from '@/lib/platform/prisma/enums';
import { stageLabels } from '@/lib/reviews/labels';

export interface ProgrammeRow {
  reference: string;
  title: string;
  stage: Stage;
  stageSince: Date;
  onSiteFrom: string | null;
  onSiteTo: string | null;
  coordinator: string | null;
}

/** The visits under way and ahead, the nearest first. */
export function ProgrammeYear({ reviews, today }: { reviews: readonly ProgrammeRow[]; today: string }) {
  const ahead = reviews.filter((review) => review.onSiteTo !== null && review.onSiteTo >= today);
  return (
    <Section title="On site" lede="Visits under way and ahead, the nearest first.">
      {ahead.length === 0 ? (
        <EmptyState title="No visit is ahead">A visit appears once its dates are agreed.</EmptyState>
      ) : (
        <Table
          caption="Visits under way and ahead"
          captionHidden
          stack
          columns={[
            { key: 'days', label: 'Days' },
            { key: 'council', label: 'Council' },
            { key: 'stage', label: 'Stage' },
            { key: 'coordinator', label: 'Coordinator' },
          ]}
          rows={ahead.map((review) => ({
            id: review.reference,
            cells: {
              days: <b className="tabular">{rangeWords(review.onSiteFrom ?? '', review.onSiteTo ?? '')}</b>,
              council: <Link href={`/reviews/${review.reference}`}>{review.title}</Link>,
              stage: stageLabels[review.stage],
              coordinator: review.coordinator ?? 'Nobody yet',
            },
          }))}
        />
      )}
    </Section>
  );
}
