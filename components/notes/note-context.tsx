import { RadioGroup } from '@/components/ui/radio-group';
import { SelectField } from '@/components/ui/select-field';
import type { NoteDraft } from '@/lib/notes/draft';
import { shortAreaLabels } from '@/lib/notes/labels';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { weekdayWords } from '@/lib/platform/date-words';
import { areaKeys } from '@/lib/timetable/keys';
import { areaLabels } from '@/lib/timetable/labels';
import { type Room, sessionIn } from './room';

interface NoteContextProps {
  /** As it stands now. */
  content: NoteDraft['content'];
  /** As it stood when the form was opened: what its fields began with. */
  first: NoteDraft['content'];
  room: Room;
  isNew: boolean;
}

/** The session and the area of a note: taken from the session, and changed where that is wrong. */
export function NoteContext({ content, first, room, isNew }: NoteContextProps) {
  const { area, sessionId } = content;
  const session = sessionIn(room, sessionId);
  const from = area && isNew && session?.areas[0] === area ? ': from the session' : '';
  const sessions = room.pack.sessions.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <details className="mb-6 border-y border-rule" open={!first.area && isNew}>
      <summary className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-2">
        <span className="text-soft">
          {[`${area ? shortAreaLabels[area] : 'No area yet'}${from}`, session?.title]
            .filter(Boolean)
            .join('. ')}
        </span>
        <span className="text-accent underline underline-offset-4">Change</span>
      </summary>
      <div className="pt-3">
        <RadioGroup
          name="area"
          legend="Area of focus"
          options={[
            ...areaKeys.map((value) => ({ value, label: areaLabels[value] })),
            { value: '', label: 'None of them yet' },
          ]}
          defaultValue={first.area ?? ''}
        />
        <SelectField
          name="sessionId"
          label="Session"
          empty="No session: something I read or saw"
          options={[
            ...(first.sessionId && !sessionIn(room, first.sessionId)
              ? [{ value: first.sessionId, label: 'A session that left the timetable' }]
              : []),
            ...sessions.map((each) => ({ value: each.id, label: `${each.title}, ${whenOf(each.startsAt)}` })),
          ]}
          defaultValue={first.sessionId ?? ''}
        />
      </div>
    </details>
  );
}

function whenOf(startsAt: string): string {
  const from = new Date(startsAt);
  return `${weekdayWords(dayOf(from))} at ${timeOf(from)}`;
}
