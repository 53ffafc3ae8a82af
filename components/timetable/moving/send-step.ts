import type { Outcome } from '@/lib/platform/command';
import { clockTime, minuteOf, type Spot } from '@/lib/timetable/placing';
import type { Step } from './overlay';

interface About {
  reference: string;
  id: string;
  version: number;
}
type Answer = Promise<Outcome<{ version: number }>>;

/** The server's actions that a board needs. */
export interface BoardActions {
  move: (input: About & { day: string; from: string; to: string; placeId: string }) => Answer;
  pin: (input: About & { pinned: boolean }) => Answer;
  drop: (input: About) => Answer;
  restore: (input: About) => Answer;
}

/** Asks the server for a step; null where it cannot be reached. */
export async function sendStep(
  actions: BoardActions,
  about: About,
  step: Step,
): Promise<Outcome<{ version: number }> | null> {
  try {
    return await answerTo(actions, about, step);
  } catch {
    return null;
  }
}

function answerTo(actions: BoardActions, about: About, step: Step): Answer {
  if (step.kind === 'drop') return actions.drop(about);
  if (step.kind === 'restore') return actions.restore(about);
  if (step.kind !== 'move') return actions.pin({ ...about, pinned: step.kind === 'pin' });
  const { day, from, to, placeId } = step.to;
  return actions.move({ ...about, day, from: clockTime(from), to: clockTime(to), placeId: placeId ?? '' });
}

/** Where a session stands now, and its version, as a refused move says it; null where it says something else. */
export function standsAt(current: Record<string, string>): { spot: Spot; version: number } | null {
  const [from, to] = [minuteOf(current['from'] ?? ''), minuteOf(current['to'] ?? '')];
  if (from === null || to === null) return null;
  const spot = { day: current['day'] ?? '', from, to, placeId: current['placeId'] || null };
  return { spot, version: Number(current['version']) };
}
