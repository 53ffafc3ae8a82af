import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { dateWords, instantWords } from '@/lib/platform/date-words';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import { decisionWords } from '@/lib/publication/labels';
import type { RecordedDecision } from '@/lib/publication/rules';
import { roleLabels } from '@/lib/reviews/labels';

type Decision = RecordedDecision & {
  id: string;
  decidedBy: string;
  decidedOn: string;
  minuteReference: string;
  recordedBy: string;
  recordedRole: SeatRole;
};

/** Every decision on the report, newest first; none is ever changed. */
export function DecisionList({ decisions }: { decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null;
  return (
    <Section title="Decisions" lede="Newest first. None is changed afterwards.">
      <Table
        caption="Decisions on the report"
        captionHidden
        stack
        columns={[
          { key: 'what', label: 'Decision' },
          { key: 'who', label: 'Decided by' },
          { key: 'recorded', label: 'Recorded' },
        ]}
        rows={decisions.map((decision) => ({
          id: decision.id,
          cells: {
            what: decisionWords(decision),
            who: decidedWords(decision),
            recorded: `${decision.recordedBy}, ${roleLabels[decision.recordedRole].toLowerCase()}, ${instantWords(decision.recordedAt)}`,
          },
        }))}
      />
    </Section>
  );
}

function decidedWords({ decidedBy, decidedOn, minuteReference }: Decision): string {
  return [decidedBy, dateWords(decidedOn), minuteReference].filter(Boolean).join(', ');
}
