import { type DraftSession, placed, type Spot } from '@/lib/timetable/placing';

/** What somebody does to a session. */
export type Step = { kind: 'move'; from: Spot; to: Spot } | { kind: 'pin' | 'unpin' | 'drop' | 'restore' };

/** A step shown before the page knows it; `version` is what the server gave it, once it has answered. */
export interface Overlay {
  step: Step;
  session: DraftSession;
  version: number | null;
}
export type Overlays = ReadonlyMap<string, Overlay>;

/** The sessions as they will stand once what is under way has come through. */
export function overlaid(sessions: readonly DraftSession[], overlays: Overlays): DraftSession[] {
  const shown = sessions.flatMap((session): DraftSession[] => {
    const overlay = overlays.get(session.id);
    if (!overlay || isKnown(overlay, session)) return [session];
    return overlay.step.kind === 'drop' ? [] : [after(session, overlay.step)];
  });
  const there = new Set(sessions.map(({ id }) => id));
  const back = [...overlays.values()].filter(
    ({ step, session }) => step.kind === 'restore' && !there.has(session.id),
  );
  return [...shown, ...back.map(({ session }) => session)];
}

// The page has caught up with it, or somebody has changed the session after it.
function isKnown({ version }: Overlay, session: DraftSession): boolean {
  return version !== null && session.version >= version;
}

function after(session: DraftSession, step: Step): DraftSession {
  if (step.kind === 'move') return placed(session, step.to);
  if (step.kind === 'pin' || step.kind === 'unpin') return { ...session, pinned: step.kind === 'pin' };
  return session;
}

/** The step that takes another back. */
export function inverse(step: Step): Step {
  if (step.kind === 'move') return { kind: 'move', from: step.to, to: step.from };
  return { kind: opposite[step.kind] };
}

const opposite = { pin: 'unpin', unpin: 'pin', drop: 'restore', restore: 'drop' } as const;
