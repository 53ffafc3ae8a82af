import type { Metadata } from 'next';
import { PlaceForm } from '@/components/timetable/place-form';
import { PlaceList } from '@/components/timetable/place-list';
import { WaysForm } from '@/components/timetable/ways-form';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { getDraft } from '@/lib/timetable/queries/timetable';
import { buildingPairs } from '@/lib/timetable/rules/travel';
import { recordPlace } from '../actions';
import { recordWays } from './actions';

export const metadata: Metadata = { title: 'Places' };

export default async function PlacesPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const { places, ways } = await getDraft(await permit('timetable.edit', reference));
  const pairs = buildingPairs(places, ways);
  return (
    <>
      <PageTitle
        title="Places"
        sentence="Where sessions are held, how to get in, and how long it takes from one to the other."
        actions={
          <LinkButton href={`/reviews/${reference}/timetable`} look="secondary">
            Back to the timetable
          </LinkButton>
        }
      />
      <Section title="Places so far">
        {places.length === 0 ? (
          <EmptyState title="No places yet">Rooms and buildings that sessions can be held in.</EmptyState>
        ) : (
          <PlaceList places={places} action={recordPlace} reference={reference} />
        )}
      </Section>
      {pairs.length > 0 ? (
        <Section
          title="From place to place"
          lede="From seat to seat. A timetable warns where too little time is left."
        >
          <WaysForm action={recordWays} reference={reference} pairs={pairs} />
        </Section>
      ) : null}
      <Section title="Add a place">
        <PlaceForm action={recordPlace} reference={reference} id={newId()} place={null} />
      </Section>
    </>
  );
}
