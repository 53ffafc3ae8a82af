import type { Metadata } from 'next';
import { DecisionForm } from '@/components/publication/decision-form';
import { DecisionList } from '@/components/publication/decision-list';
import { InForce } from '@/components/publication/in-force';
import { WithdrawForm } from '@/components/publication/withdraw-form';
import { Button } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/page-title';
import { dayOf, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { type Permit, permit } from '@/lib/platform/permit';
import type { EditionKind } from '@/lib/platform/prisma/enums';
import { refusalWords } from '@/lib/platform/refusal-words';
import { kindLabels } from '@/lib/publication/labels';
import { listDecisions, listSignedKinds } from '@/lib/publication/queries/decisions';
import { decisionInForce, waitsWith } from '@/lib/publication/rules';
import { decidePublication, withdrawPublication } from './actions';

export const metadata: Metadata = { title: 'Publication' };

export default async function PublicationPage({ params }: { params: Promise<{ reference: string }> }) {
  const view = await permit('publication.view', (await params).reference);
  const decision = view.review.decide('publication.decide');
  const kinds = await listSignedKinds(view);
  return (
    <>
      <PageTitle
        title="Publication"
        sentence="The report is the council’s: whether, when, to whom and in what form anybody else sees it."
      />
      {kinds.map((kind) => (
        <OneReport key={kind} view={view} kind={kind} isOnly={kinds.length === 1} />
      ))}
      {decision.allowed ? null : (
        <div className="mt-10">
          <Button refusal={refusalWords(decision.refusal)}>Record a decision</Button>
        </div>
      )}
    </>
  );
}

interface ReportProps {
  view: Permit<'publication.view'>;
  kind: EditionKind;
  /** Where there are two reports, each says which it is. */
  isOnly: boolean;
}

async function OneReport({ view, kind, isOnly }: ReportProps) {
  const { reference, decide, councils, hosts, successions } = view.review;
  const decisions = await listDecisions(view, kind);
  const today = dayOf(now());
  const hostIds = hosts.map((host) => host.organisationId);
  const named = [...hosts, ...councils.filter((each) => !hostIds.includes(each.organisationId))];
  const inForce = decisionInForce(decisions, today, hostIds, successions);
  const mayDecide = decide('publication.decide').allowed;
  const canWithdraw = inForce !== null && inForce.level !== 'not_yet' && inForce.level !== 'withdrawn';
  return (
    <div className={isOnly ? '' : 'mt-18'}>
      {isOnly ? null : <h2 className="text-title">{kindLabels[kind]}</h2>}
      <InForce
        reference={reference}
        kind={kind}
        inForce={inForce}
        waitsWith={waitsWith(decisions, today, hostIds, successions)}
        hosts={councils}
        mayRead={decide('report.view_final').allowed}
      />
      {mayDecide ? (
        <DecisionForm
          reference={reference}
          id={newId()}
          kind={kind}
          today={today}
          action={decidePublication}
        />
      ) : null}
      {mayDecide && canWithdraw ? (
        <WithdrawForm
          reference={reference}
          id={newId()}
          kind={kind}
          today={today}
          action={withdrawPublication}
        />
      ) : null}
      <DecisionList decisions={decisions} hosts={named} />
    </div>
  );
}
