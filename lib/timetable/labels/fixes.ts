import { dayOf, timeOf } from '@/lib/platform/clock';
import { weekdayWords } from '@/lib/platform/date-words';
import { named } from '@/lib/timetable/labels/concerns';
import type { Fix } from '@/lib/timetable/rules/fixes';

/** What a ready fix does, as its button says it. */
export function fixWords(fix: Fix, names: ReadonlyMap<string, string>): string {
  const { session, after } = fix;
  const title = `“${session.title}”`;
  switch (fix.kind) {
    case 'add':
      return `Add ${named(names, fix.personId)}, who is free`;
    case 'take_off':
      return `Take ${named(names, fix.personId)} off ${title}`;
    case 'swap':
      return `Send ${named(names, fix.inId)} to ${title} instead`;
    case 'place':
      return `Use ${named(names, fix.placeId)} for ${title}, free then`;
    case 'move': {
      const day = dayOf(after.startsAt);
      const on = day === dayOf(session.startsAt) ? '' : ` on ${weekdayWords(day)}`;
      return `Start ${title} at ${timeOf(after.startsAt)}${on}`;
    }
  }
}
