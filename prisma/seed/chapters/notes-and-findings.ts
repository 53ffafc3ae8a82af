import { changeFinding } from '@/lib/findings/commands/change-finding';
import { changeFindingNotes } from '@/lib/findings/commands/change-finding-notes';
import { recordAbsence } from '@/lib/findings/commands/record-absence';
import { recordFinding } from '@/lib/findings/commands/record-finding';
import { sayView } from '@/lib/findings/commands/say-view';
import { settleFinding } from '@/lib/findings/commands/settle-finding';
import { minutesAfter } from '@/prisma/seed/calendar';
import type { FindingStory } from '@/prisma/seed/cast/reviews/story-visit';
import { notes, sharedAt } from '@/prisma/seed/chapters/notes';
import { actAs, type Happening, idOf, leadOf, peersOf, type Telling } from '@/prisma/seed/telling';

/** The notes, and what the team drew from them. */
export function notesAndFindings(telling: Telling): Happening[] {
  return [...notes(telling), ...inNumberOrder(telling).flatMap((each) => finding(telling, each))];
}

type Recorded = FindingStory & { recordedAt: Date };

// Numbers are given as findings are recorded: one that was seen early waits for those before it.
function inNumberOrder({ story, calendar }: Telling): Recorded[] {
  const byNumber = [...(story.findings ?? [])].toSorted((a, b) => a.number - b.number);
  let last = new Date(0);
  return byNumber.map((each) => {
    const seenAt = calendar.instant(each.on);
    last = seenAt > last ? seenAt : minutesAfter(last, 1);
    return { ...each, recordedAt: last };
  });
}

function finding(telling: Telling, told: Recorded): Happening[] {
  const { name } = telling;
  const { fill } = telling.calendar;
  const { number, by, recordedAt, kind, area, principles, citizens = false } = told;
  const content = {
    statement: fill(told.statement),
    detail: fill(told.detail),
    kind,
    area,
    principles,
    citizens,
  };
  const id = idOf(telling, `finding ${number}`);
  const isThere = (note: string) => sharedAt(telling, note) <= recordedAt;
  const supporting = told.notes.filter(isThere).map((note) => idOf(telling, `note ${note}`));
  const record: Happening = {
    at: recordedAt,
    what: `${name}: finding ${number}`,
    run: () => actAs(telling, by, recordFinding, { id, ...content, notes: supporting }),
  };
  const later = told.notes.filter((note) => !isThere(note)).map((note) => ({ note, as: 'supporting' }));
  const against = (told.against ?? []).map((note) => ({ note, as: 'against' }));
  const linked = [...later, ...against].map(({ note, as }): Happening => {
    const noteAt = sharedAt(telling, note);
    const link = { id, notes: [idOf(telling, `note ${note}`)], as };
    return {
      at: minutesAfter(noteAt > recordedAt ? noteAt : recordedAt, 1),
      what: `${name}: a note under finding ${number}`,
      run: () => actAs(telling, by, changeFindingNotes, link),
    };
  });
  return [
    record,
    ...linked,
    ...views(telling, told, id),
    ...settlement(telling, told, id),
    ...changes(telling, told, id),
  ];
}

/** A finding that the host may hear of, and one that says what it says in other words. */
function changes(telling: Telling, told: Recorded, id: string): Happening[] {
  const { calendar, name } = telling;
  const { number, by, recordedAt, kind, area, principles, citizens = false, shared = false, reworded } = told;
  const said = {
    statement: calendar.fill(told.statement),
    detail: calendar.fill(told.detail),
    kind,
    area,
    principles,
    citizens,
  };
  const marking: Happening = {
    at: minutesAfter(recordedAt, 2),
    what: `${name}: finding ${number} may be shared`,
    run: () => actAs(telling, by, changeFinding, { id, ...said, version: 1, canBeShared: shared }),
  };
  const marked = shared ? [marking] : [];
  if (!reworded) return marked;
  const { statement, on, agree } = reworded;
  const at = calendar.instant(on);
  const change = {
    id,
    ...said,
    statement: calendar.fill(statement),
    canBeShared: shared,
    version: shared ? 2 : 1,
  };
  const rewording: Happening = {
    at,
    what: `${name}: finding ${number} in other words`,
    run: () => actAs(telling, reworded.by, changeFinding, change),
  };
  const agreeing = agree.map(
    (peer, index): Happening => ({
      at: minutesAfter(at, 2 + index),
      what: `${name}: ${peer} on the other words of finding ${number}`,
      run: () => actAs(telling, peer, sayView, { id, wording: 2, view: 'agree', words: '' }),
    }),
  );
  return [...marked, rewording, ...agreeing];
}

function settlement(telling: Telling, { number, settled }: Recorded, id: string): Happening[] {
  if (!settled) return [];
  const { story, calendar, name } = telling;
  const words = { id, wording: 1, words: calendar.fill(settled.words) };
  const run = () => actAs(telling, leadOf(story), settleFinding, words);
  return [{ at: calendar.instant(settled.on), what: `${name}: finding ${number} is settled`, run }];
}

function views(telling: Telling, told: Recorded, id: string): Happening[] {
  const { story, calendar, network, name } = telling;
  const { agree, withChanges = [], notYet = [], absent = [] } = told.views;
  const said = [
    ...(agree === 'everyone' ? peersOf(story) : agree).map((by) => ({ by, view: 'agree', words: '' })),
    ...withChanges.map((each) => ({ ...each, view: 'agree_with_changes' })),
    ...notYet.map((each) => ({ ...each, view: 'not_yet' })),
  ];
  const latest = told.settled && minutesAfter(calendar.instant(told.settled.on), -1);
  const sayAt = (index: number) => {
    const at = minutesAfter(told.recordedAt, 4 + index * 2);
    return latest && at > latest ? latest : at;
  };
  return [
    ...said.map(({ by, view, words }, index) => ({
      at: sayAt(index),
      what: `${name}: ${by} on finding ${told.number}`,
      run: () => actAs(telling, by, sayView, { id, wording: 1, view, words: calendar.fill(words) }),
    })),
    ...absent.map((peer) => ({
      at: sayAt(said.length),
      what: `${name}: ${peer} is away for finding ${told.number}`,
      run: () =>
        actAs(telling, leadOf(story), recordAbsence, { id, wording: 1, personId: network.personId(peer) }),
    })),
  ];
}
