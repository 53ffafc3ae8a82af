import type { ReactNode } from 'react';

export interface JourneyStep {
  label: string;
  date?: string | undefined;
  state: 'past' | 'now' | 'next';
  children: ReactNode;
}

/** The line of stages upright, with what happened beside each step. */
export function JourneyLine({ steps }: { steps: readonly JourneyStep[] }) {
  return (
    <ol className="my-6">
      {steps.map((step) => (
        <li
          key={step.label}
          aria-current={step.state === 'now' ? 'step' : undefined}
          className="relative grid gap-x-8 gap-y-1 pb-10 pl-10 last:pb-0 last:before:hidden before:absolute before:left-[11px] before:top-3 before:h-full before:border-l-4 md:grid-cols-[10rem_minmax(0,1fr)] md:pl-0 md:before:left-[calc(10rem+11px)] data-[state=next]:before:border-dotted data-[state=next]:before:border-edge data-[state=now]:before:border-accent data-[state=past]:before:border-ink"
          data-state={step.state}
        >
          <div className="md:pr-2 md:text-right">
            <h2 className={`text-h2 ${headings[step.state]}`}>{step.label}</h2>
            {step.date ? <p className="text-small text-soft tabular">{step.date}</p> : null}
          </div>
          <span aria-hidden="true" className={`absolute z-1 ${markers[step.state]}`} />
          <div className="min-w-0 pt-0.5 md:pl-4">{step.children}</div>
        </li>
      ))}
    </ol>
  );
}

const headings = { past: '', now: 'text-accent', next: 'text-soft' };

const markers = {
  past: 'left-[5px] top-1.5 size-4 border-8 border-ink md:left-[calc(10rem+5px)]',
  now: 'left-0 top-0 size-[26px] border-[6px] border-accent bg-paper md:left-[10rem]',
  next: 'left-[5px] top-1.5 size-4 border-2 border-edge bg-paper md:left-[calc(10rem+5px)]',
};
