import { useEffect, useRef, useState } from 'react';
import { movingWords } from '@/lib/timetable/labels/moving';
import { type DraftSession, isSameSpot, spotOf } from '@/lib/timetable/placing';

/** What others changed while one looked on: which sessions, for two seconds, and a sentence to be read out. */
export function useOthers(
  sessions: readonly DraftSession[],
  isOwn: (session: DraftSession) => boolean,
): { changed: ReadonlySet<string>; told: string } {
  const before = useRef(sessions);
  const own = useRef(isOwn);
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const [told, tell] = useState('');
  useEffect(() => {
    own.current = isOwn;
  });
  useEffect(() => {
    const did = othersDid(before.current, sessions, own.current);
    before.current = sessions;
    if (did.length === 0) return;
    tell(did.length > 3 ? movingWords.othersDid(did.length) : did.map(({ words }) => words).join(' '));
    setChanged(new Set(did.map(({ id }) => id)));
    const over = setTimeout(() => setChanged(new Set()), shownMs);
    return () => clearTimeout(over);
  }, [sessions]);
  return { changed, told };
}

const shownMs = 2_000;

interface Did {
  id: string;
  words: string;
}

export function othersDid(
  before: readonly DraftSession[],
  after: readonly DraftSession[],
  isOwn: (session: DraftSession) => boolean,
): Did[] {
  const known = new Map(before.map((session) => [session.id, session]));
  const there = new Set(after.map(({ id }) => id));
  const changes = after.flatMap((session): Did[] => {
    const was = known.get(session.id);
    if (was?.version === session.version || isOwn(session)) return [];
    return [{ id: session.id, words: words(was, session)(session.title) }];
  });
  // Whoever drops a session has its next version already.
  const gone = before.filter(
    (session) => !there.has(session.id) && !isOwn({ ...session, version: session.version + 1 }),
  );
  return [...changes, ...gone.map(({ id, title }) => ({ id, words: movingWords.othersDropped(title) }))];
}

function words(was: DraftSession | undefined, session: DraftSession) {
  if (!was) return movingWords.othersAdded;
  return isSameSpot(spotOf(was), spotOf(session)) ? movingWords.othersChanged : movingWords.othersMoved;
}
