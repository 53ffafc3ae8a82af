import { RadioGroup } from '@/components/ui/radio-group';
import { SelectField } from '@/components/ui/select-field';
import { shortAreaLabels } from '@/lib/notes/labels';
import type { OwnNote } from '@/lib/notes/note';
import type { Area } from '@/lib/platform/prisma/enums';
import { areaKeys } from '@/lib/timetable/keys';
import { areaLabels, whenWords } from '@/lib/timetable/labels';
import type { PlannedSession } from '@/lib/timetable/session';

interface NoteContextProps {
  note: OwnNote | null;
  session: PlannedSession | null;
  sessions: readonly PlannedSession[];
}

/** The session and the area of a note: taken from the session, and changed where that is wrong. */
export function NoteContext({ note, session, sessions }: NoteContextProps) {
  const area = note ? note.area : (session?.areas[0] ?? null);
  const own = note ? note.session : session;
  // A session that was dropped since stays the note's own.
  const choices = own && !sessions.some((each) => each.id === own.id) ? [own, ...sessions] : sessions;
  return (
    <details className="mb-6 border-y border-rule" open={!area && !note}>
      <summary className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-2">
        <span className="text-soft">{summaryWords(area, note === null, own?.title)}</span>
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
          defaultValue={area ?? ''}
        />
        <SelectField
          name="sessionId"
          label="Session"
          empty="No session: something I read or saw"
          options={choices.map((each) => ({ value: each.id, label: `${each.title}, ${whenWords(each)}` }))}
          defaultValue={own?.id ?? ''}
        />
      </div>
    </details>
  );
}

function summaryWords(area: Area | null, isNew: boolean, title: string | undefined): string {
  const from = area && isNew ? ': from the session' : '';
  return [`${area ? shortAreaLabels[area] : 'No area yet'}${from}`, title].filter(Boolean).join('. ');
}
