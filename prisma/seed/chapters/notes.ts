import { keepOperations } from '@/lib/notes/commands/keep-operations';
import { operationOf } from '@/lib/notes/one-note';
import type { NoteOperation } from '@/lib/notes/operation';
import { minutesAfter } from '@/prisma/seed/calendar';
import type { NoteStory, SessionStory } from '@/prisma/seed/cast/reviews/story-visit';
import { actAs, type Happening, idOf, type Telling } from '@/prisma/seed/telling';

/** The notes as they were made, and their sharing: at the end of a session, or a little after a reading. */
export function notes(telling: Telling): Happening[] {
  const told = telling.story.notes ?? [];
  return [...told.map((note) => made(telling, note)), ...shared(telling, told)];
}

/** When a note of a story was shared with the team. */
export function sharedAt(telling: Telling, key: string): Date {
  const note = telling.story.notes?.find((each) => each.key === key);
  if (!note || note.kept) throw new Error(`The story shares no note ${key}`);
  return shareInstant(telling, note);
}

function made(telling: Telling, note: NoteStory): Happening {
  return {
    at: madeAt(telling, note),
    what: `${telling.name}: note ${note.key}`,
    run: () => keep(telling, note.by, [writing(telling, note)]),
  };
}

/** Notes reach the server as a device would send them: an operation that is refused stops the story. */
async function keep(telling: Telling, by: NoteStory['by'], operations: NoteOperation[]): Promise<void> {
  const acknowledged = await actAs(telling, by, keepOperations, { operations });
  const [refused] = acknowledged.filter(({ outcome }) => outcome !== 'stored');
  if (refused) throw new Error(`A note of ${by} is not kept: ${JSON.stringify(refused)}`);
}

function writing(telling: Telling, note: NoteStory, shared = false): NoteOperation {
  const { key, source, area, principles, citizens = false, tonight = false, text } = note;
  const sessionId = 'session' in note.made ? idOf(telling, `session ${note.made.session}`) : null;
  const written = idOf(telling, `writing of note ${key}`);
  const operation = operationOf(
    idOf(telling, `note ${key}`),
    {
      sessionId,
      source,
      area,
      principles: [...principles],
      citizens,
      tonight,
      text: telling.calendar.fill(text),
      shared,
    },
    shared ? [written] : [],
  );
  return shared ? operation : { ...operation, id: written };
}

function shared(telling: Telling, told: readonly NoteStory[]): Happening[] {
  const groups = new Map<string, NoteStory[]>();
  for (const note of told.filter((each) => !each.kept)) {
    const key = `${note.by} ${shareInstant(telling, note).toISOString()}`;
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        at: shareInstant(telling, first),
        what: `${telling.name}: ${first.by} shares notes`,
        run: () =>
          keep(
            telling,
            first.by,
            group.map((note) => writing(telling, note, true)),
          ),
      },
    ];
  });
}

function madeAt(telling: Telling, { made: when }: NoteStory): Date {
  const { calendar } = telling;
  if (!('session' in when)) return calendar.instant(when);
  const { visitDay, from } = sessionOf(telling, when.session);
  return minutesAfter(calendar.instant({ visitDay, at: from }), when.after);
}

function shareInstant(telling: Telling, note: NoteStory): Date {
  const written = minutesAfter(madeAt(telling, note), 10);
  if (!('session' in note.made)) return written;
  const { visitDay, to } = sessionOf(telling, note.made.session);
  const end = telling.calendar.instant({ visitDay, at: to });
  return end > written ? end : written;
}

function sessionOf({ story }: Telling, key: string): SessionStory {
  const session = story.timetable?.sessions.find((each) => each.key === key);
  if (!session) throw new Error(`The story has no session ${key}`);
  return session;
}
