import Link from 'next/link';
import { PrincipleRow } from '@/components/ui/principle-row';
import { SourceDots } from '@/components/ui/source-dots';
import type { Finding } from '@/lib/findings/finding';
import { findingKindLabels } from '@/lib/findings/labels';
import { supportOf, warningsOf } from '@/lib/findings/support';
import { instantWords } from '@/lib/platform/date-words';
import { areaLabels } from '@/lib/timetable/labels';
import { FindingWarnings } from './finding-warnings';

/** A finding's sentence with its kind, what it stands on, and whether it is settled. */
export function FindingHead({ finding, back }: { finding: Finding; back: string }) {
  const support = supportOf(finding);
  return (
    <header className="mb-6">
      <p className="text-small">
        <Link href={back} className="inline-block py-2">
          All findings
        </Link>
      </p>
      <p className="text-soft">
        Finding {finding.number}. {findingKindLabels[finding.kind]}, {areaLabels[finding.area]}
      </p>
      <h1 className="mt-1 max-w-[46rem] text-title">{finding.statement}</h1>
      {finding.detail ? <p className="mt-3 max-w-measure whitespace-pre-line">{finding.detail}</p> : null}
      <div className="mt-3">
        <PrincipleRow principles={finding.principles} words />
      </div>
      <FindingWarnings warnings={warningsOf(support)} />
      <div className="mt-4 max-w-[34rem]">
        <SourceDots counts={support.from} />
      </div>
      {finding.settledAt ? (
        <p className="mt-4 border-l-[6px] border-ok bg-ok-wash px-4 py-3">
          <b>Settled {instantWords(finding.settledAt)}.</b> {finding.settledWords}
        </p>
      ) : null}
    </header>
  );
}
