import { numberList, partLabels, purposeSentence } from '@/lib/report/labels';
import { hasLongFacts, isLongTitle, slideWords } from '@/lib/roundtable/slide-words';
import type { Slide } from '@/lib/roundtable/slides';
import { SlideSigns } from './slide-signs';

/** A recommendation under the number that it keeps to the end. */
export function SlideRecommendation({ slide }: { slide: Extract<Slide, { kind: 'recommendation' }> }) {
  const { number, heading, meantToBring, fromFindings, principles } = slide;
  const small = hasLongFacts(slide);
  return (
    <div className="grid grow content-start gap-x-[3em] gap-y-[1em] border-t-[0.2em] border-ink pt-[2em] md:grid-cols-[15em_minmax(0,1fr)]">
      <p className="leading-none font-bold tabular">
        <span className="block text-[1.3em] leading-[1.4] font-normal text-soft">
          {slideWords.recommendation}
        </span>
        <span className="text-[10.6em]">{number}</span>
      </p>
      <div className="max-w-[52em]">
        <h2
          className={`leading-[1.12] text-pretty ${isLongTitle(heading) ? 'text-[2.1em]' : 'text-[2.75em]'}`}
        >
          {heading}
        </h2>
        <dl className="mt-[2.2em] grid gap-[1.5em]">
          <Fact small={small} term={partLabels.meantToBring} value={meantToBring} />
          <Fact small={small} term={partLabels.purpose} value={purposeSentence(slide)} />
          <Fact small={small} term={partLabels.fromFindings} value={numberList(fromFindings)} />
        </dl>
        <div className="mt-[2.2em]">
          <SlideSigns principles={principles} row />
        </div>
      </div>
    </div>
  );
}

function Fact({ term, value, small }: { term: string; value: string | undefined; small: boolean }) {
  if (!value) return null;
  return (
    <div>
      <dt className="text-[1.25em] text-soft">{term}</dt>
      <dd className={`leading-[1.35] ${small ? 'text-[1.3em]' : 'text-[1.8em]'}`}>{value}</dd>
    </div>
  );
}
