interface Props {
  at: number;
  count: number;
  go(to: number): void;
  leave?: () => void;
}

/** For a hand or a mouse: one back, one on, and out. They stand quietly at the foot of the slide. */
export function StepButtons({ at, count, go, leave }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-[1.6em] gap-y-1">
      <button type="button" className={quiet} aria-disabled={at === 0} onClick={() => go(at - 1)}>
        Back
      </button>
      <progress
        aria-label="How far the slides have come"
        value={at + 1}
        max={count}
        className="h-1 w-[12em] appearance-none max-sm:hidden [&::-moz-progress-bar]:bg-soft [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-soft"
      />
      <button type="button" className={quiet} aria-disabled={at === count - 1} onClick={() => go(at + 1)}>
        Next
      </button>
      {leave ? (
        <button type="button" className={quiet} onClick={leave}>
          Leave
        </button>
      ) : null}
    </div>
  );
}

const quiet =
  'min-h-11 min-w-11 text-[max(0.94rem,1.05em)] text-soft underline-offset-4 hover:underline aria-disabled:opacity-40';
