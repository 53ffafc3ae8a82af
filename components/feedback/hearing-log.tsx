import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import { TagWord } from '@/components/ui/tag-word';
import { hearingLabels, surpriseWords, toldWords } from '@/lib/feedback/labels';
import { type HeardFinding, hearingOf } from '@/lib/feedback/told';

interface HearingLogProps {
  findings: readonly HeardFinding[];
  hrefOf: (finding: HeardFinding) => string;
  reference: string;
  /** The team’s way to let the host hear of a finding. */
  mark: FormAction | null;
}

/** What the host has heard of each finding, and what would still surprise it at the roundtable. */
export function HearingLog({ findings, hrefOf, reference, mark }: HearingLogProps) {
  if (findings.length === 0)
    return (
      <EmptyState title="No finding yet">
        Each finding stands here with the days on which the host heard of it, those not said yet first.
      </EmptyState>
    );
  const columns = [
    { key: 'finding', label: 'Finding' },
    { key: 'heard', label: 'What the host has heard' },
  ];
  const rows = findings.map((finding) => ({
    id: finding.id,
    cells: {
      finding: <Named finding={finding} href={hrefOf(finding)} />,
      heard: <Heard finding={finding} reference={reference} mark={mark} />,
    },
  }));
  return (
    <>
      <p className="mb-3 font-bold">{surpriseWords(findings.map(hearingOf))}</p>
      <Table
        caption="What the host has heard of each finding"
        captionHidden
        columns={columns}
        rows={rows}
        stack
      />
    </>
  );
}

function Named({ finding, href }: { finding: HeardFinding; href: string }) {
  const words = `${finding.number}. ${finding.statement}`;
  if (finding.isDropped) return <span className="text-soft">{words}</span>;
  return (
    <Link href={href} data-plain className="hover:underline">
      {words}
    </Link>
  );
}

function Heard({
  finding,
  reference,
  mark,
}: { finding: HeardFinding } & Pick<HearingLogProps, 'reference' | 'mark'>) {
  const hearing = hearingOf(finding);
  return (
    <>
      <TagWord tone={hearing === 'told' ? 'plain' : 'warn'}>{hearingLabels[hearing]}</TagWord>
      {finding.told.length > 0 ? (
        <span className="block text-small text-soft tabular">{toldWords(finding.told)}</span>
      ) : null}
      {finding.isDropped || finding.canBeShared || hearing === 'told' ? null : (
        <>
          <span className="block text-small text-soft">Not marked as one that can be shared.</span>
          {mark ? (
            <Form action={mark} submit="It can be shared" look="quiet" small>
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="id" value={finding.id} />
              <input type="hidden" name="canBeShared" value="yes" />
            </Form>
          ) : null}
        </>
      )}
    </>
  );
}
