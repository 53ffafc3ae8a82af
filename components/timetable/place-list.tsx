import type { FormAction } from '@/components/ui/form';
import { stepFreeLabels } from '@/lib/timetable/labels';
import type { PlannedPlace } from '@/lib/timetable/session';
import { PlaceForm } from './place-form';

interface PlaceListProps {
  places: readonly (PlannedPlace & { version: number })[];
  action: FormAction;
  reference: string;
}

/** The places so far, each to be opened and changed. */
export function PlaceList({ places, action, reference }: PlaceListProps) {
  return places.map((place) => (
    <details key={place.id} className="border-b border-rule">
      <summary className="py-3">
        <span className="flex flex-wrap justify-between gap-x-6">
          <b className={place.isLost ? 'line-through' : ''}>{place.name}</b>
          <span className="text-accent underline underline-offset-4">
            Change<span className="sr-only"> {place.name}</span>
          </span>
        </span>
        <span className="block max-w-measure text-small text-soft">{factsOf(place)}</span>
      </summary>
      <div className="pt-2 pb-6">
        <PlaceForm action={action} reference={reference} id={place.id} place={place} />
      </div>
    </details>
  ));
}

function factsOf({ isLost, building, address, capacity, stepFree, accessNotes }: PlannedPlace): string {
  const facts = [
    isLost ? 'Cannot be used any more' : '',
    building,
    address,
    capacity === null ? '' : `Holds ${capacity}`,
    stepFree === null ? '' : stepFreeLabels[stepFree ? 'yes' : 'no'],
    accessNotes,
  ];
  return facts
    .filter(Boolean)
    .map((fact) => fact.replace(/[.]$/, ''))
    .join('. ');
}
