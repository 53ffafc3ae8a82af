import { findingAnchor } from '@/lib/report/anchors';
import type { ReportFinding } from '@/lib/report/content';

export function EditionGoodPractice({ findings }: { findings: readonly ReportFinding[] }) {
  return (
    <ul className="mt-4 max-w-measure">
      {findings.map(({ number, statement }) => (
        <li key={number} className="flex gap-4 border-b border-rule py-3">
          <span className="w-8 shrink-0 font-bold">{number}</span>
          <a href={`#${findingAnchor(number)}`}>{statement}</a>
        </li>
      ))}
    </ul>
  );
}
