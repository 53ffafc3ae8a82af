import { CitizenSign } from '@/components/ui/citizen-sign';
import { findingKindLabels } from '@/lib/findings/labels';
import { isRoomy } from '@/lib/roundtable/slide-room';
import { slideWords } from '@/lib/roundtable/slide-words';
import type { SlideFinding } from '@/lib/roundtable/slides';
import { SlideSigns } from './slide-signs';

/** Findings one below another, each with its principles. `named`: says of each which kind it is. */
export function SlideFindings({ findings, named }: { findings: readonly SlideFinding[]; named: boolean }) {
  const roomy = isRoomy(findings);
  return (
    <div className="grid gap-[1.9em]">
      {findings.map(({ number, kind, statement, principles, citizens }) => (
        <div
          key={number}
          className={`grid gap-x-[3em] gap-y-[1em] md:grid-cols-[minmax(0,1fr)_17em] ${named ? '' : 'border-l-[0.35em] border-ink pl-[1.4em]'}`}
        >
          <div>
            <p className="text-[1.3em] text-soft tabular">
              <b className="text-ink">{number}</b>
              {named ? <span className="ml-[0.8em]">{findingKindLabels[kind]}</span> : null}
            </p>
            <h3
              className={`leading-[1.25] font-semibold text-pretty ${roomy ? 'text-[2.6em]' : 'text-[2em]'}`}
            >
              {statement}
            </h3>
          </div>
          <div className="md:pt-[1.6em]">
            <SlideSigns principles={principles} />
            {citizens ? (
              <p className="mt-[0.6em] flex items-center gap-[0.7em]">
                <span className="[&>svg]:h-[2em] [&>svg]:w-[2em]">
                  <CitizenSign />
                </span>
                <span className="text-[1.15em]">{slideWords.citizens}</span>
              </p>
            ) : null}
          </div>
        </div>
      ))}
    </div>
  );
}
