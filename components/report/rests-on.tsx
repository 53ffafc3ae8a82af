import Link from 'next/link';
import { Disclosure } from '@/components/ui/disclosure';
import { findingKindLabels } from '@/lib/findings/labels';
import type { FindingKind } from '@/lib/platform/prisma/enums';

interface Props {
  reference: string;
  findings: readonly { id: string; number: number; kind: FindingKind; statement: string; detail: string }[];
}

/** The findings that a section rests on, beside the box in which it is written. */
export function RestsOn({ reference, findings }: Props) {
  return (
    <aside aria-labelledby="rests-on" className="max-lg:mt-10">
      <h2 id="rests-on" className="border-t-2 border-ink pt-3 text-h2">
        It rests on
      </h2>
      {findings.length === 0 ? (
        <p className="mt-2 text-soft">No settled finding belongs here.</p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <li key={finding.id} className="border-b border-rule py-3">
              <p className="text-small text-soft">
                {findingKindLabels[finding.kind]} {finding.number}
              </p>
              <Link
                className="target font-semibold"
                href={`/reviews/${reference}/findings/${finding.number}`}
              >
                {finding.statement}
              </Link>
              {finding.detail ? (
                <Disclosure summary="More about it" className="text-small">
                  <p className="whitespace-pre-line">{finding.detail}</p>
                </Disclosure>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
