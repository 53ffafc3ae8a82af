import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AddNotes } from '@/components/findings/add-notes';
import { FindingForm } from '@/components/findings/finding-form';
import { FindingHead } from '@/components/findings/finding-head';
import { FindingNotes } from '@/components/findings/finding-notes';
import { OwnViewForm } from '@/components/findings/own-view-form';
import { SettleForm } from '@/components/findings/settle-form';
import { ViewList } from '@/components/findings/view-list';
import { Form } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import type { Finding, Peer } from '@/lib/findings/finding';
import { findingWords } from '@/lib/findings/labels';
import { getFinding } from '@/lib/findings/queries/findings';
import { viewsOf } from '@/lib/findings/rules';
import { listSharedNotes } from '@/lib/notes/queries/notes';
import { type Permit, permit } from '@/lib/platform/permit';
import {
  changeFinding,
  changeFindingNotes,
  dropFinding,
  recordAbsence,
  sayView,
  settleFinding,
} from '../actions';

export const metadata: Metadata = { title: 'Finding' };

interface Props {
  params: Promise<{ reference: string; number: string }>;
  searchParams: Promise<{ view?: string }>;
}

export default async function FindingPage({ params, searchParams }: Props) {
  const { reference, number } = await params;
  const view = await permit('findings.view', reference);
  const { finding, peers } = (await findByNumber(view, number)) ?? notFound();
  const canWrite = view.review.decide('findings.write').allowed;
  return (
    <>
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
      <Views view={view} finding={finding} peers={peers} chosen={(await searchParams).view} />
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

function Views({ view, finding, peers, chosen }: PartProps & { peers: Peer[]; chosen: string | undefined }) {
  const { review, viewer } = view;
  const views = viewsOf(finding, peers);
  const own = views.find((peer) => peer.personId === viewer.personId);
  const canSettle = review.decide('findings.settle').allowed;
  return (
    <Section title="The peers’ word" lede="On the finding as it is worded now." id="your-view">
      <ViewList
        finding={finding}
        views={views}
        reference={review.reference}
        recordAbsence={canSettle ? recordAbsence : null}
      />
      {own && review.decide('findings.say').allowed && !finding.settledAt ? (
        <div className="mt-6">
          <OwnViewForm
            key={finding.wording}
            finding={finding}
            own={own.now}
            chosen={chosen}
            action={sayView}
            reference={review.reference}
          />
        </div>
      ) : null}
      {canSettle && !finding.settledAt ? (
        <div className="mt-6 border-t border-rule pt-6">
          <SettleForm finding={finding} peers={peers} action={settleFinding} reference={review.reference} />
        </div>
      ) : null}
    </Section>
  );
}
