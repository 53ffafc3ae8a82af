export interface LineStage {
  label: string;
  state: 'past' | 'now' | 'next';
  /** A date or what is known of it: “14 Sept”, “Day 2 of 4”. */
  note?: string | undefined;
}

/** A life as a line: what is behind, where it stands, what is to come. It stands upright on phones. */
export function StageLine({ label, stages }: { label: string; stages: readonly LineStage[] }) {
  return (
    <ol aria-label={label} className="my-6 md:flex">
      {stages.map((stage) => (
        <li
          key={stage.label}
          aria-current={stage.state === 'now' ? 'step' : undefined}
          className={`relative flex gap-3 pb-4 last:pb-0 last:before:hidden max-md:pl-10 md:flex-1 md:flex-col md:gap-0 md:pb-0 md:pr-3 md:pt-10 md:last:flex-none ${lines[stage.state]}`}
        >
          <Marker state={stage.state} />
          <span className={`leading-tight ${words[stage.state]}`}>
            {stage.label}
            <span className="sr-only">{spoken[stage.state]}</span>
          </span>
          {stage.note ? (
            <span className="text-small leading-tight text-soft tabular md:mt-1">{stage.note}</span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

const spoken = { past: ', done', now: ', now', next: ', to come' };

const words = { past: 'font-bold', now: 'font-bold text-accent', next: 'text-soft' };

const line =
  'before:absolute before:max-md:left-3 before:max-md:top-3 before:max-md:h-full before:md:left-3 before:md:top-[11px] before:md:w-full';

const lines = {
  past: `${line} before:border-l-4 before:border-ink before:md:border-l-0 before:md:border-t-4`,
  now: `${line} before:border-l-4 before:border-dotted before:border-edge before:md:border-l-0 before:md:border-t-4 after:absolute after:border-accent after:max-md:left-3 after:max-md:top-3 after:max-md:h-1/2 after:max-md:border-l-4 after:md:left-3 after:md:top-[11px] after:md:w-1/2 after:md:border-t-4`,
  next: `${line} before:border-l-2 before:border-dotted before:border-edge before:md:border-l-0 before:md:border-t-2`,
};

const markers = {
  past: 'size-4 border-8 border-ink max-md:left-1.5 max-md:top-1 md:top-[5px] md:left-0',
  now: 'size-[26px] border-[6px] border-accent bg-paper max-md:left-px max-md:top-0 md:top-0 md:left-0',
  next: 'size-4 border-2 border-edge bg-paper max-md:left-1.5 max-md:top-1 md:top-[4px] md:left-0',
};

function Marker({ state }: { state: LineStage['state'] }) {
  return <span aria-hidden="true" className={`absolute z-1 ${markers[state]}`} />;
}
