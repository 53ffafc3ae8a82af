import { instantAt } from '@/lib/platform/clock';
import type { Circumstances } from '@/lib/timetable/circumstances';
import { areaKeys, groupKinds, sessionKinds } from '@/lib/timetable/keys';
import { concerns } from '@/lib/timetable/rules';
import type { Concern } from '@/lib/timetable/rules/concern';
import { partsOf } from '@/lib/timetable/schema';
import type { PlannedSession } from '@/lib/timetable/session';

/** The session that a form holds so far; null until it has a day and times in their order. */
export function typedSession(form: FormData, id: string): PlannedSession | null {
  const [day, from, to] = [text(form, 'day'), text(form, 'from'), text(form, 'to')];
  const whole = /^\d{4}-\d\d-\d\d$/.test(day) && isTime(from) && isTime(to);
  if (!whole || from >= to) return null;
  return {
    id,
    title: text(form, 'title') || 'This session',
    kind: sessionKinds.find((kind) => kind === text(form, 'kind')) ?? 'interview',
    purpose: '',
    startsAt: instantAt(day, from),
    endsAt: instantAt(day, to),
    placeId: text(form, 'placeId') || null,
    areas: areaKeys.filter((area) => form.getAll('areas').includes(area)),
    principles: [],
    peers: partsOf({
      peers: form.getAll('peers').map(String),
      lead: text(form, 'lead') || null,
      noteTaker: text(form, 'noteTaker') || null,
    }),
    groups: typedGroups(form),
    lines: [],
    stepFreeNeeded: form.has('stepFreeNeeded'),
    pinned: form.has('pinned'),
  };
}

/** What a session would bring as it stands in its form: what concerns itself, and what the rest would have to settle for it. */
export function concernsOf(
  session: PlannedSession,
  sessions: readonly PlannedSession[],
  circumstances: Circumstances,
): Concern[] {
  const before = new Set(concerns(sessions, circumstances).map(({ key }) => key));
  const others = sessions.filter(({ id }) => id !== session.id);
  return concerns([...others, session], circumstances).filter(
    (concern) =>
      !concern.kept &&
      !isGap(concern) &&
      (!before.has(concern.key) || concern.sessions.some(({ id }) => id === session.id)),
  );
}

/** What the whole visit lacks is no word on one session. */
function isGap({ kind }: Concern): boolean {
  return (
    kind === 'area_uncovered' || kind === 'area_thin' || kind === 'kind_unmet' || kind === 'no_team_meeting'
  );
}

function typedGroups(form: FormData): PlannedSession['groups'] {
  return Array.from({ length: 12 }, (_, row) => row).flatMap((row) => {
    const label = text(form, `groups[${row}][label]`);
    const number = Number(text(form, `groups[${row}][number]`));
    const kind = groupKinds.find((each) => each === text(form, `groups[${row}][kind]`));
    return label && kind ? [{ kind, label, number: Number.isFinite(number) ? number : 0 }] : [];
  });
}

function isTime(value: string): boolean {
  return /^\d\d:\d\d$/.test(value);
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
