import { useEffect, useRef } from 'react';
import { Banner } from '@/components/ui/banner';
import { buttonClasses } from '@/components/ui/button-look';
import { movingWords, spotWords } from '@/lib/timetable/labels/moving';
import type { Conflict } from './use-moves';

interface ConflictChoiceProps {
  conflict: Conflict;
  names: ReadonlyMap<string, string>;
  onInsist: (conflict: Conflict) => void;
  onGiveWay: () => void;
}

/** Two people moved one session: both versions, and a choice. */
export function ConflictChoice({ conflict, names, onInsist, onGiveWay }: ConflictChoiceProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each conflict takes the focus anew
  useEffect(() => box.current?.focus(), [conflict]);
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <Banner tone="warn" title={movingWords.changedMeanwhile(conflict.session.title)}>
        <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
          <dt>Theirs, as it stands now</dt>
          <dd className="font-bold tabular">{spotWords(conflict.theirs, names)}</dd>
          <dt>Yours</dt>
          <dd className="font-bold tabular">{spotWords(conflict.mine, names)}</dd>
        </dl>
        <span className="mt-3 flex flex-wrap gap-3">
          <button type="button" onClick={onGiveWay} className={buttonClasses('secondary', { small: true })}>
            Leave theirs
          </button>
          <button
            type="button"
            onClick={() => onInsist(conflict)}
            className={buttonClasses('secondary', { small: true })}
          >
            Put it where I wanted
          </button>
        </span>
      </Banner>
    </div>
  );
}
