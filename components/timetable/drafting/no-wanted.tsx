import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';

interface NoWantedProps {
  /** The usual set is for a timetable that holds nothing yet. */
  offer: FormAction | null;
  reference: string;
}

export function NoWanted({ offer, reference }: NoWantedProps) {
  const add = (
    <LinkButton href={`/reviews/${reference}/timetable/draft/new`} look={offer ? 'secondary' : 'primary'}>
      Add a session wanted
    </LinkButton>
  );
  return (
    <EmptyState
      title="No sessions wanted yet"
      action={
        offer ? (
          <Form action={offer} submit="Start with the usual set" secondary={add}>
            <input type="hidden" name="reference" value={reference} />
          </Form>
        ) : (
          add
        )
      }
    >
      Who the team should meet, for how long and on which days. The draft then finds times, places and peers
      for all of them at once.
      {offer
        ? ' The usual set is what most visits hold, from the leader to the residents’ open door: about twelve sessions a day, yours to change.'
        : ''}
    </EmptyState>
  );
}
