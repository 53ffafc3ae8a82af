import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PrincipleRow } from '@/components/ui/principle-row';
import { Section } from '@/components/ui/section';
import type { RecommendationPurpose } from '@/lib/platform/prisma/enums';
import { numberList } from '@/lib/report/labels';
import { purposeWords } from '@/lib/report/words';
import { type LeadingFinding, NotLedOn } from './not-led-on';

interface Props {
  reference: string;
  rows: readonly {
    id: string;
    number: number;
    title: string;
    purpose: RecommendationPurpose;
    forWhom: string;
    principles: readonly string[];
    findings: readonly { number: number }[];
  }[];
  findings: readonly LeadingFinding[];
}

/** The recommendations with their lasting numbers. */
export function RecommendationList({ reference, rows, findings }: Props) {
  const add = `/reviews/${reference}/report/recommendations/new`;
  return (
    <Section
      title="Recommendations"
      lede="Each stands on settled findings and keeps its number to the follow-up visit."
      actions={rows.length > 0 ? <LinkButton href={add}>Add a recommendation</LinkButton> : null}
    >
      {rows.length === 0 ? (
        <EmptyState
          title="No recommendation yet"
          action={<LinkButton href={add}>Add the first recommendation</LinkButton>}
        >
          A recommendation says what the council could do, what that is meant to bring, and from which
          findings it comes.
        </EmptyState>
      ) : (
        <ol className="-mt-2">
          {rows.map((row) => (
            <li
              key={row.id}
              className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-4 gap-y-1 border-b border-rule py-3 md:grid-cols-[2.5rem_minmax(0,1fr)_auto]"
            >
              <span className="text-title leading-tight font-bold tabular">{row.number}</span>
              <div>
                <Link className="target" href={`/reviews/${reference}/report/recommendations/${row.number}`}>
                  {row.title}
                </Link>
                <p className="text-small text-soft">
                  {purposeWords(row)} {row.findings.length === 1 ? 'From finding ' : 'From findings '}
                  {numberList(row.findings.map((each) => each.number))}
                </p>
              </div>
              <div className="max-md:col-start-2">
                <PrincipleRow principles={[...row.principles]} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <NotLedOn reference={reference} findings={findings} />
    </Section>
  );
}
