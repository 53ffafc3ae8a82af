import { principleSigns } from '@/lib/method/principle-signs';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { dayWords } from '@/lib/platform/date-words';
import { areaLabels, sessionKindLabels, sourceLabels } from '@/lib/timetable/labels';
import type { PlannedSession } from '@/lib/timetable/session';
import type { ColumnKey } from '@/lib/timetable/sheet/columns';

/** A session as the cells of its row. */
export function cellsOf(
  session: PlannedSession,
  names: ReadonlyMap<string, string>,
): Record<ColumnKey, string> {
  const people = (part: string) =>
    session.peers
      .filter((peer) => peer.part === part)
      .map(({ personId }) => names.get(personId) ?? '')
      .join('; ');
  const principle = new Map<string, string>(principleSigns.map(({ key, name }) => [key, name]));
  return {
    // The weekday in front keeps a spreadsheet from making a date of its own of it.
    day: dayWords(dayOf(session.startsAt)).replaceAll('\u00A0', ' '),
    from: timeOf(session.startsAt),
    to: timeOf(session.endsAt),
    title: session.title,
    kind: sessionKindLabels[session.kind],
    place: session.placeId ? (names.get(session.placeId) ?? '') : '',
    lead: people('lead'),
    noteTaker: people('note_taker'),
    others: people('present'),
    met: session.groups
      .map(({ kind, label, number }) => `${number} ${label} [${sourceLabels[kind].toLowerCase()}]`)
      .join('; '),
    areas: session.areas.map((area) => areaLabels[area]).join('; '),
    principles: session.principles.map((key) => principle.get(key) ?? '').join('; '),
    purpose: session.purpose,
    stepFree: session.stepFreeNeeded ? 'yes' : 'no',
    pinned: session.pinned ? 'yes' : 'no',
    key: session.id,
  };
}
