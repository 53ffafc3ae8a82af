import type { Metadata } from 'next';
import { PlaceForm } from '@/components/timetable/place-form';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { getDraft } from '@/lib/timetable/queries/timetable';
import { recordPlace } from '../actions';

export const metadata: Metadata = { title: 'Places' };

export default async function PlacesPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const { places } = await getDraft(await permit('timetable.edit', reference));
  return (
    <>
      <PageTitle
        title="Places"
        sentence="Where sessions are held, and how to get in."
        actions={
          <LinkButton href={`/reviews/${reference}/timetable`} look="secondary">
            Back to the timetable
          </LinkButton>
        }
      />
      <Section title="Add a place">
        <PlaceForm action={recordPlace} reference={reference} id={newId()} place={null} />
      </Section>
      <Section title="Places so far">
        {places.length === 0 ? (
          <EmptyState title="No places yet">Rooms and buildings that sessions can be held in.</EmptyState>
        ) : (
          places.map((place) => (
            <details key={place.id} className="border-b border-rule">
              <summary className="py-3">
                <span className="flex flex-wrap justify-between gap-x-6">
                  <b>{place.name}</b>
                  <span className="text-accent underline underline-offset-4">Change</span>
                </span>
                <span className="block max-w-measure text-small text-soft">
                  {[place.address, place.accessNotes].filter(Boolean).join('. ')}
                </span>
              </summary>
              <div className="pt-2 pb-6">
                <PlaceForm action={recordPlace} reference={reference} id={place.id} place={place} />
              </div>
            </details>
          ))
        )}
      </Section>
    </>
  );
}
