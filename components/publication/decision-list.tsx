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

interface Props {
  decisions: readonly Decision[];
  hosts: readonly { organisationId: string; name: string }[];
}

/** Every decision on the report, newest first; none is ever changed. */
export function DecisionList({ decisions, hosts }: Props) {
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
            recorded: recordedWords(decision, hosts),
          },
        }))}
      />
    </Section>
  );
}

function recordedWords(decision: Decision, hosts: Props['hosts']): string {
  const { recordedBy, recordedRole, recordedAt, organisationId } = decision;
  const host = hosts.length > 1 ? hosts.find((each) => each.organisationId === organisationId) : undefined;
  const role = roleLabels[recordedRole].toLowerCase();
  return [recordedBy, role, host?.name, instantWords(recordedAt)].filter(Boolean).join(', ');
}

function decidedWords({ decidedBy, decidedOn, minuteReference }: Decision): string {
  return [decidedBy, dateWords(decidedOn), minuteReference].filter(Boolean).join(', ');
}
