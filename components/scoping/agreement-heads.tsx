import { PrincipleRow } from '@/components/ui/principle-row';
import { TextDiff } from '@/components/ui/text-diff';
import { textParts } from '@/components/ui/text-parts';
import type { AgreementVersion } from '@/lib/scoping/agreement';
import { type HeadKey, headKeys, headTexts, lastChange } from '@/lib/scoping/heads';
import { headLabels } from '@/lib/scoping/labels';
import { HeadChange } from './head-change';

interface AgreementHeadsProps {
  versions: readonly AgreementVersion[];
  latest: AgreementVersion;
  older: AgreementVersion | null;
}

/** The five heads of the latest version, with what changed against an earlier one. */
export function AgreementHeads({ versions, latest, older }: AgreementHeadsProps) {
  return (
    <ol className="mt-2">
      {headKeys.map((key, index) => (
        <li
          key={key}
          className="grid gap-x-10 gap-y-3 border-t border-ink py-4 lg:grid-cols-[232px_minmax(0,1fr)_280px]"
        >
          <h2 className="flex gap-3 text-body leading-snug font-bold lg:text-lede">
            <span className="text-soft tabular">{index + 1}</span>
            {headLabels[key]}
          </h2>
          <HeadText head={key} latest={latest} older={older} />
          <HeadChange change={lastChange(versions, key)} older={older} isFirst={versions.length === 1} />
        </li>
      ))}
    </ol>
  );
}

interface HeadTextProps {
  head: HeadKey;
  latest: AgreementVersion;
  older: AgreementVersion | null;
}

function HeadText({ head, latest, older }: HeadTextProps) {
  const before = headTexts(older ?? latest)[head];
  const paragraphs = headTexts(latest)[head].map((text, index) => ({ text, before: before[index] ?? '' }));
  const samePrinciples = paragraphs[1]?.text === paragraphs[1]?.before;
  const asSquares = head === 'focus' && samePrinciples;
  return (
    <div className="space-y-3">
      {paragraphs
        .filter(({ text, before: old }, index) => (text || old) && !(asSquares && index === 1))
        .map(({ text, before: old }) => (
          <TextDiff key={text || old} parts={textParts(old, text)} />
        ))}
      {asSquares ? (
        <div>
          <p className="mb-2 text-small text-soft">These principles lead; the team may raise the others.</p>
          <PrincipleRow principles={latest.principles} words />
        </div>
      ) : null}
    </div>
  );
}
