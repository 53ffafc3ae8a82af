import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { dayOf } from '@/lib/platform/clock';
import { dayWords } from '@/lib/platform/date-words';
import type { Absence } from '@/lib/timetable/circumstances';
import { timesWords } from '@/lib/timetable/labels';
import type { Attendant } from '@/lib/timetable/session';

interface AbsenceListProps {
  absences: readonly Absence[];
  attendants: readonly Attendant[];
  reference: string;
  drop: FormAction | null;
  mayDrop: (personId: string) => boolean;
}

/** Who is away when. */
export function AbsenceList({ absences, attendants, reference, drop, mayDrop }: AbsenceListProps) {
  const names = new Map(attendants.map(({ personId, name }) => [personId, name]));
  if (absences.length === 0)
    return (
      <EmptyState title="Everybody is there for the whole visit">
        Where somebody comes later or leaves early, the timetable warns of their sessions in those hours.
      </EmptyState>
    );
  return (
    <ul>
      {absences.map((absence) => (
        <li
          key={absence.id}
          className="flex flex-wrap items-center justify-between gap-x-6 border-b border-rule py-2"
        >
          <span>
            <b>{names.get(absence.personId) ?? 'Somebody who left the team'}</b>,{' '}
            <span className="tabular">
              {dayWords(dayOf(absence.startsAt))}, {timesWords(absence)}
            </span>
          </span>
          {drop && mayDrop(absence.personId) ? (
            <Form action={drop} submit="Take it back" look="quiet" small>
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="id" value={absence.id} />
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
