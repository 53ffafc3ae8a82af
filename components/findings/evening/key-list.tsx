'use client';

import type { RefObject } from 'react';
import { Button } from '@/components/ui/button';

const keyWords = [
  ['Right or Page down', 'Next step'],
  ['Left or Page up', 'Step before'],
  ['Home, End', 'First step, last step'],
  ['Space', 'Start or stop the time'],
  ['+', 'One minute more'],
  ['N', 'Next speaker'],
  ['S', 'Skip whoever would be next'],
  ['A', 'To what tomorrow is asked'],
  ['Escape', 'Leave a field'],
  ['?', 'This list'],
] as const;

interface KeyListProps {
  dialog: RefObject<HTMLDialogElement | null>;
  single: boolean;
  onSingle: (on: boolean) => void;
}

/** Every key of the meeting, and a way to silence those of one letter. */
export function KeyList({ dialog, single, onSingle }: KeyListProps) {
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys"
      className="m-auto max-h-[90dvh] w-[min(36rem,92vw)] overflow-y-auto border-2 border-ink bg-paper p-6 text-ink backdrop:bg-ink/60"
    >
      <div className="flex items-center justify-between gap-4">
        <h2 id="keys" className="text-h2">
          Keys
        </h2>
        <form method="dialog">
          <Button look="secondary" small>
            Close
          </Button>
        </form>
      </div>
      <dl className="mt-3 grid text-small grid-cols-[auto_1fr] gap-x-6">
        {keyWords.map(([key, does]) => (
          <div key={key} className="col-span-2 grid grid-cols-subgrid border-b border-rule py-1">
            <dt className="font-bold">{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => onSingle(event.target.checked)}
          className="size-6 accent-accent"
        />
        Keys of one letter work
      </label>
    </dialog>
  );
}
