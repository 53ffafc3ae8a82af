import { findingAnchor, recommendationAnchor } from '@/lib/report/anchors';
import type { ReportRecommendation } from '@/lib/report/content';
import { decisionLabels, numberListParts, partLabels, purposeSentence } from '@/lib/report/labels';
import { EditionBlocks } from './edition-blocks';
import { EditionSigns } from './edition-signs';
import { below, Heading, type HeadingLevel } from './heading';

type Props = { recommendation: ReportRecommendation; level: HeadingLevel };

export function EditionRecommendation({ recommendation, level }: Props) {
  const { number, title, text, fromFindings, meantToBring, principles } = recommendation;
  const meant = purposeSentence(recommendation);
  return (
    <div
      id={recommendationAnchor(number)}
      className="mt-6 border-t border-ink pt-3 md:grid md:grid-cols-[3.5rem_minmax(0,38.5em)_13rem] md:gap-x-0"
    >
      <p className="text-h1-phone leading-none font-bold">
        <span className="sr-only">{`${partLabels.recommendation} `}</span>
        {number}
      </p>
      <div className="md:pr-10">
        <Heading level={level} className="mb-2 text-lede-lg font-bold">
          {title}
        </Heading>
        <EditionBlocks blocks={text} level={below(level)} />
        <dl className="grid gap-x-6 gap-y-2 text-small sm:grid-cols-[8rem_minmax(0,1fr)]">
          {fromFindings.length > 0 ? (
            <>
              <dt className="text-soft">{partLabels.fromFindings}</dt>
              <dd>
                <FindingLinks numbers={fromFindings} />
              </dd>
            </>
          ) : null}
          <dt className="text-soft">{partLabels.meantToBring}</dt>
          <dd>{meantToBring}</dd>
          {meant ? (
            <>
              <dt className="text-soft">{partLabels.purpose}</dt>
              <dd>{meant}</dd>
            </>
          ) : null}
        </dl>
        <Later recommendation={recommendation} level={below(level)} />
      </div>
      <EditionSigns principles={principles} />
    </div>
  );
}

function FindingLinks({ numbers }: { numbers: readonly number[] }) {
  return numberListParts(numbers).map((part) =>
    part.number === undefined ? (
      part.words
    ) : (
      <a key={part.number} href={`#${findingAnchor(part.number)}`}>
        {part.words}
      </a>
    ),
  );
}

function Later({ recommendation: { response, seen }, level }: Props) {
  return (
    <>
      {response ? (
        <>
          <Heading level={level} className="mt-6 mb-1 text-body font-bold">
            {partLabels.response}
          </Heading>
          <p className="mb-3 font-semibold">{decisionLabels[response.decision]}</p>
          <EditionBlocks blocks={response.reasons} level={level} />
        </>
      ) : null}
      {seen ? (
        <>
          <Heading level={level} className="mt-6 mb-1 text-body font-bold">
            {partLabels.seen}
          </Heading>
          <EditionBlocks blocks={seen} level={level} />
        </>
      ) : null}
    </>
  );
}
