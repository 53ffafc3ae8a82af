import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AddNotes } from '@/components/findings/add-notes';
import { AskPanel } from '@/components/findings/ask-panel';
import { FindingForm } from '@/components/findings/finding-form';
import { FindingHead } from '@/components/findings/finding-head';
import { FindingNotes } from '@/components/findings/finding-notes';
import { MendedSpelling } from '@/components/findings/mended-spelling';
import { OwnWord } from '@/components/findings/own-word';
import { SettleForm } from '@/components/findings/settle-form';
import { ViewList } from '@/components/findings/view-list';
import { WordingHistory } from '@/components/findings/wording-history';
import { LeadsTo } from '@/components/report/leads-to';
import { Form } from '@/components/ui/form';
import { LivePage } from '@/components/ui/live-page';
import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import { bestFor, meetingsAfter } from '@/lib/findings/evening';
import { suggestedAsk } from '@/lib/findings/evening-labels';
import type { Finding, Peer } from '@/lib/findings/finding';
import { findingWords } from '@/lib/findings/labels';
import { listAsks } from '@/lib/findings/queries/asks';
import { getFinding } from '@/lib/findings/queries/findings';
import { listWordings } from '@/lib/findings/queries/wordings';
import { viewsOf } from '@/lib/findings/rules';
import { supportOf, warningsOf } from '@/lib/findings/support';
import { changedSince } from '@/lib/findings/wording';
import { listSharedNotes } from '@/lib/notes/queries/notes';
import { dayOf, now } from '@/lib/platform/clock';
import { sequenceOf } from '@/lib/platform/live';
import { type Permit, permit, permitFor } from '@/lib/platform/permit';
import { listRecommendations } from '@/lib/report/queries/writing';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import {
  askAgain,
  askInSessions,
  changeFinding,
  changeFindingNotes,
  dropFinding,
  recordAbsence,
  sayView,
  settleFinding,
  withdrawAsk,
} from '../actions';

export const metadata: Metadata = { title: 'Finding' };

interface Props {
  params: Promise<{ reference: string; number: string }>;
  searchParams: Promise<{ view?: string }>;
}

export default async function FindingPage({ params, searchParams }: Props) {
  const { reference, number } = await params;
  const view = await permit('findings.view', reference);
  // Read first, so that nothing that changes while the page is made is missed.
  const sequence = await sequenceOf(view.review.id);
  const { finding, peers } = (await findByNumber(view, number)) ?? notFound();
  const canWrite = view.review.decide('findings.write').allowed;
  return (
    <>
      <LivePage address={`/api/live/${reference}`} since={sequence} />
      <FindingHead finding={finding} back={`/reviews/${reference}/findings`} />
      <Section
        title="Notes"
        lede={`What it stands on, and what says otherwise. ${finding.settledAt ? findingWords.shaken : ''}`}
      >
        <FindingNotes
          finding={finding}
          action={changeFindingNotes}
          reference={reference}
          canWrite={canWrite}
        />
        {canWrite ? <OtherNotes view={view} finding={finding} /> : null}
      </Section>
      <Asks view={view} finding={finding} />
      <Views view={view} finding={finding} peers={peers} chosen={(await searchParams).view} />
      <Recommendations view={view} finding={finding} />
      {canWrite ? (
        <>
          <Section title="Change the finding">
            <FindingForm action={changeFinding} reference={reference} id={finding.id} finding={finding} />
          </Section>
          <Section title="Drop the finding" lede="Its notes are free again. Its number is not given twice.">
            <Form action={dropFinding} submit="Drop the finding" look="warn">
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="id" value={finding.id} />
              <input type="hidden" name="version" value={finding.version} />
            </Form>
          </Section>
        </>
      ) : null}
    </>
  );
}

function findByNumber(view: Permit<'findings.view'>, number: string) {
  return /^[1-9]\d{0,4}$/.test(number) ? getFinding(view, Number(number)) : null;
}

async function Recommendations({ view, finding }: PartProps) {
  const { review, viewer } = view;
  const write = permitFor(viewer, 'report.write', review);
  if (!write) return null;
  const rows = await listRecommendations(write);
  const leadsTo = rows.filter((row) => row.findings.some((each) => each.id === finding.id));
  return <LeadsTo reference={review.reference} finding={finding} leadsTo={leadsTo} />;
}

interface PartProps {
  view: Permit<'findings.view'>;
  finding: Finding;
}

async function OtherNotes({ view, finding }: PartProps) {
  const own = new Set(finding.notes.map((note) => note.id));
  const others = (await listSharedNotes(view)).filter((note) => !own.has(note.id));
  const { reference } = view.review;
  return <AddNotes notes={others} action={changeFindingNotes} reference={reference} id={finding.id} />;
}

/** What the next meetings are asked about it. */
async function Asks({ view, finding }: PartProps) {
  const { review, viewer } = view;
  const timetable = permitFor(viewer, 'timetable.view', review);
  const asks = (await listAsks(view)).filter(({ findingId }) => findingId === finding.id);
  const canAsk = review.decide('asks.write').allowed;
  if (!timetable || (asks.length === 0 && !canAsk)) return null;
  const { sessions } = await getTimetable(timetable);
  const warnings = warningsOf(supportOf(finding));
  return (
    <Section title="In sessions to come" lede="What is still open, put where it can be asked.">
      <AskPanel
        id="ask"
        reference={review.reference}
        findingId={finding.id}
        suggestion={suggestedAsk(finding, warnings)}
        sessions={bestFor({ finding, warnings }, meetingsAfter(dayOf(now()), sessions))}
        asks={asks}
        sessionOf={(id) => sessions.find((session) => session.id === id)}
        actions={canAsk ? { ask: askInSessions, withdraw: withdrawAsk } : null}
      />
    </Section>
  );
}

async function Views({
  view,
  finding,
  peers,
  chosen,
}: PartProps & { peers: Peer[]; chosen: string | undefined }) {
  const { review, viewer } = view;
  const { reference } = review;
  const wordings = await listWordings(view, finding.id);
  const views = viewsOf(finding, peers);
  const own = views.find((peer) => peer.personId === viewer.personId);
  const canSettle = review.decide('findings.settle').allowed;
  const canSay = review.decide('findings.say').allowed;
  return (
    <Section
      title="The peers’ word"
      lede={own ? findingWords.views : findingWords.viewsRead}
      id="your-view"
      actions={<WhoSees>{findingWords.team}</WhoSees>}
    >
      <MendedSpelling
        finding={finding}
        wordings={wordings}
        askAgain={canSay ? askAgain : null}
        reference={reference}
      />
      <ViewList
        finding={finding}
        views={views}
        wordings={wordings}
        reference={reference}
        recordAbsence={canSettle ? recordAbsence : null}
      />
      {own && canSay && !finding.settledAt ? (
        <OwnWord
          finding={finding}
          own={own}
          change={own.now ? null : changedSince(wordings, own.earlier)}
          chosen={chosen}
          action={sayView}
          reference={reference}
        />
      ) : null}
      {finding.settledAt ? null : (
        <div className="mt-6 border-t border-rule pt-6">
          <SettleForm
            finding={finding}
            peers={peers}
            action={canSettle ? settleFinding : null}
            reference={reference}
          />
        </div>
      )}
      <WordingHistory wordings={wordings} views={finding.views} people={peers} />
    </Section>
  );
}
