import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { Timetable } from '@/lib/timetable/session';

interface NoTimetableProps {
  shows: Timetable['shows'];
  canEdit: boolean;
  reference: string;
}

export function NoTimetable({ shows, canEdit, reference }: NoTimetableProps) {
  if (shows !== 'draft')
    return (
      <EmptyState title="The timetable is being made">
        The host’s organiser plans it with the coordinator. It appears here, and you get a mail, with its
        first release.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No sessions yet"
      action={
        canEdit ? (
          <div className="flex flex-wrap gap-3">
            <LinkButton href={`/reviews/${reference}/timetable/new`}>Add the first session</LinkButton>
            <LinkButton href={`/reviews/${reference}/timetable/draft`} look="secondary">
              Have it drafted
            </LinkButton>
            <LinkButton href={`/reviews/${reference}/timetable/places`} look="secondary">
              Add places
            </LinkButton>
          </div>
        ) : null
      }
    >
      The visit as sessions: who is met, where and when, which peers go, and what each is to hear about. The
      peers see nothing before the first release.
    </EmptyState>
  );
}
