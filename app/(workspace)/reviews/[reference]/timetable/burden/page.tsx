import type { Metadata } from 'next';
import Link from 'next/link';
import { BurdenFacts } from '@/components/timetable/burden-facts';
import { SpareList } from '@/components/timetable/spare-list';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { permit, permitFor } from '@/lib/platform/permit';
import { getBurden } from '@/lib/timetable/queries/burden';
import { getVoicePage } from '@/lib/voice/queries/pages';

export const metadata: Metadata = { title: 'What the visit asks of you' };

export default async function BurdenPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('burden.view', reference);
  const burden = await getBurden(view);
  const { papers, spare } = burden;
  const outline = permitFor(view.viewer, 'voice.view', view.review);
  const residents = outline && (await getVoicePage(outline));
  const seesNames = view.review.decide('people_met.view').allowed;
  return (
    <>
      <PageTitle
        title="What the visit asks of the host"
        sentence="People’s hours and papers, and beside them what could be left out."
        actions={
          <LinkButton href={`/reviews/${reference}/timetable`} look="secondary">
            Back to the timetable
          </LinkButton>
        }
      />
      <BurdenFacts burden={burden} reference={reference} seesNames={seesNames} />
      {residents?.state === 'open' ? (
        <Section title="Residents">
          <p>
            Their page is open and asks nothing of your staff.{' '}
            <Link href={`/reviews/${reference}/voice`}>Residents’ voice</Link>
          </p>
        </Section>
      ) : null}
      <Section
        title="What could be left out"
        lede="Sessions whose every question goes to the same kinds of people in two others. Drop one, and look again: you decide."
      >
        {spare.length === 0 && papers.unread.length === 0 ? (
          <EmptyState title="Nothing stands out">
            Every session asks somebody something that no other does, and every paper supplied has been read.
          </EmptyState>
        ) : (
          <SpareList spare={spare} unread={papers.unread} reference={reference} />
        )}
      </Section>
    </>
  );
}
