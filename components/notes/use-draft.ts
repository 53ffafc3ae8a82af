import { useCallback, useEffect, useRef, useState } from 'react';
import { device } from '@/components/device/device';
import { draftOf, draftWords, type NoteDraft } from '@/lib/notes/draft';

interface Kept {
  place: string;
  /** Null where nothing waits and nothing can be begun. */
  draft: NoteDraft | null;
  /** These words were on the device already, not saved. */
  isBack: boolean;
}

/** Often enough to lose no more than a word, seldom enough for the disk. */
const pauseMs = 400;

/**
 * What is being written at a place of the shell, kept on the device as it is typed: a closed tab or an empty battery
 * loses none. `start` says what to begin with where nothing waits, if anything can be begun there: what was begun stays
 * though nothing could be begun any more.
 */
export function useDraft(
  place: string,
  canStart: boolean,
  start: () => NoteDraft,
  isSaved: (draft: NoteDraft) => boolean,
) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [fault, setFault] = useState('');
  const begin = useRef({ start, isSaved });
  begin.current = { start, isSaved };
  const latest = useRef<NoteDraft | null>(null);
  // One after the other: what was typed first must not arrive last.
  const writing = useRef(Promise.resolve());

  const write = useCallback(
    (words: string) => {
      latest.current = null;
      writing.current = writing.current
        .then(() => device.keepDraft(place, words))
        .then(() => setFault(''))
        .catch((error: unknown) => setFault(error instanceof Error ? error.message : ''));
      return writing.current;
    },
    [place],
  );

  useEffect(() => {
    let isGone = false;
    void device.draft(place).then((words) => {
      if (isGone) return;
      const waiting = draftOf(words);
      const isBack = waiting !== null && !begin.current.isSaved(waiting);
      const fresh = () => (canStart ? begin.current.start() : null);
      const found = { place, draft: isBack ? waiting : fresh(), isBack };
      setKept((before) => (before?.place === place && before.draft ? before : found));
    });
    return () => {
      isGone = true;
    };
  }, [place, canStart]);

  useEffect(() => {
    const flush = () => {
      if (latest.current) void write(draftWords(latest.current));
    };
    const beat = window.setInterval(flush, pauseMs);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      window.clearInterval(beat);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [write]);

  return {
    kept: kept?.place === place ? kept : null,
    fault,
    keep: (draft: NoteDraft) => {
      latest.current = draft;
    },
    /** Lets the words go: they are saved, or were thrown away. */
    drop: () => write(''),
    /** Begins anew with nothing kept. */
    restart: () => {
      void write('');
      setKept({ place, draft: canStart ? begin.current.start() : null, isBack: false });
    },
  };
}
