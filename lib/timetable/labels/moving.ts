import { countWords, weekdayWords } from '@/lib/platform/date-words';
import { clockTime, type Spot } from '@/lib/timetable/placing';

/** “Tuesday 14:00–15:15, Guildhall”. */
export function spotWords({ day, from, to, placeId }: Spot, names: ReadonlyMap<string, string>): string {
  const place = placeId ? names.get(placeId) : undefined;
  return `${weekdayWords(day)} ${clockTime(from)}–${clockTime(to)}${place ? `, ${place}` : ', no place yet'}`;
}

/** What the board says of what somebody does, and of what others did meanwhile. */
export const movingWords = {
  moved: (title: string, spot: string) => `“${title}” moved to ${spot}.`,
  pinned: (title: string) => `“${title}” pinned: a draft or a repair leaves it where it is.`,
  unpinned: (title: string) => `“${title}” is no longer pinned.`,
  dropped: (title: string) => `“${title}” dropped. Undo puts it back.`,
  restored: (title: string) => `“${title}” is back where it was.`,
  nothingToUndo: 'Nothing of yours is left to undo.',
  nothingToRedo: 'Nothing is left to do again.',
  unreachable: 'That could not be sent, so it stands as before. Look at the connection and try again.',
  changedMeanwhile: (title: string) =>
    `Another person changed “${title}” meanwhile. It stands as they left it.`,
  backwards: 'Enter a start and an end, the end after the start.',
  gone: (title: string) => `“${title}” is not in the timetable any more.`,
  newlyToSettle: (sentence: string, others: number) =>
    `To settle now: ${sentence}${others > 0 ? ` And ${countWords(others, 'more', 'more')}.` : ''}`,
  othersMoved: (title: string) => `Another person moved “${title}”.`,
  othersChanged: (title: string) => `Another person changed “${title}”.`,
  othersAdded: (title: string) => `Another person added “${title}”.`,
  othersDropped: (title: string) => `Another person dropped “${title}”.`,
  othersDid: (count: number) => `Others changed ${countWords(count, 'session')}.`,
  byForm: 'Dragging needs JavaScript. Without it, open a session and change its time or place there.',
  keys: 'Enter for all that can be done with it; Shift and an arrow moves it.',
  how: 'Drag a session to another time or place, or its end to make it longer. With the keyboard: Enter for all that can be done; Shift with an arrow moves it, Ctrl Z takes it back.',
} as const;
