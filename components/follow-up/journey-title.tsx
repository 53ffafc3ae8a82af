import Link from 'next/link';
import { PrincipleRow } from '@/components/ui/principle-row';
import { dateWords } from '@/lib/platform/date-words';
import type { Principle, RecommendationPurpose } from '@/lib/platform/prisma/enums';
import { purposeWords } from '@/lib/report/words';
import { councilNames } from '@/lib/succession/labels';

interface Props {
  reference: string;
  recommendation: {
    number: number;
    title: string;
    meantToBring: string;
    purpose: RecommendationPurpose;
    forWhom: string;
    principles: readonly Principle[];
    holders: readonly { name: string; sinceOn: string }[];
  };
  numbers: readonly number[];
}

/** A recommendation under its number, as it stood on the slide, with its neighbours. */
export function JourneyTitle({ reference, recommendation, numbers }: Props) {
  const { number, title, meantToBring, principles, holders } = recommendation;
  const at = numbers.indexOf(number);
  const address = (to: number) => `/reviews/${reference}/follow-up/${to}`;
  const [previous, next] = [numbers[at - 1], numbers[at + 1]];
  return (
    <header className="mb-6 grid gap-x-10 gap-y-2 md:grid-cols-[232px_minmax(0,1fr)_auto]">
      <p aria-hidden="true" className="text-[110px] font-bold leading-none tabular md:text-[170px]">
        {number}
      </p>
      <div className="min-w-0">
        <h1 className="text-h1-phone md:text-h1">
          <span className="sr-only">Recommendation {number}: </span>
          {title}
        </h1>
        <p className="mt-2 text-lede text-soft">{meantToBring}</p>
        <p className="mt-1 text-small text-soft">{purposeWords(recommendation)}</p>
        <HeldBy holders={holders} />
        <div className="mt-3">
          <PrincipleRow principles={[...principles]} words />
        </div>
      </div>
      <nav aria-label="Other recommendations" className="flex gap-4 text-small tabular md:pt-3">
        {previous ? <Link href={address(previous)}>{previous}</Link> : null}
        <span className="text-soft">of {numbers.length}</span>
        {next ? <Link href={address(next)}>{next}</Link> : null}
      </nav>
    </header>
  );
}

/** To whom it passed when the council that received it ended. */
function HeldBy({ holders }: Pick<Props['recommendation'], 'holders'>) {
  const since = holders
    .map((each) => each.sinceOn)
    .toSorted()
    .at(-1);
  if (!since) return null;
  return (
    <p className="mt-2 text-small">
      Held by <b>{councilNames(holders.map((each) => each.name))}</b> since {dateWords(since)}.
    </p>
  );
}
