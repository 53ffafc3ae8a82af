import type { Metadata } from 'next';
import { Board } from '@/components/findings/board/board';
import { QuickView } from '@/components/findings/quick-view';
import { NotLedOn } from '@/components/report/not-led-on';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { usedNotes } from '@/lib/findings/board';
import { boardWords } from '@/lib/findings/labels';
import { wantedFrom } from '@/lib/findings/note-filter';
import { getBoard } from '@/lib/findings/queries/board';
import { sequenceOf } from '@/lib/platform/live';
import { type Permit, permit, permitFor } from '@/lib/platform/permit';
import { listSettledFindings } from '@/lib/report/queries/writing';
import { mergeFindings, placeNotes, sayView, splitFinding, undoMerge, undoSplit } from './actions';

export const metadata: Metadata = { title: 'Findings' };

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function FindingsPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const view = await permit('findings.view', reference);
  const { review, viewer } = view;
  // Read first, so that nothing that changes while the page is made is missed.
  const sequence = await sequenceOf(review.id);
  const { notes, findings, peers } = await getBoard(view);
  const shared = notes.filter(({ isPrivate }) => !isPrivate).length;
  const canWrite = review.decide('findings.write').allowed;
  const canSay = review.decide('findings.say').allowed;
  const base = `/reviews/${reference}/findings`;
  const own = { personId: viewer.personId, action: sayView, reference };
  const ownViews = findings.map((finding): [string, React.ReactNode] => [
    finding.id,
    <QuickView key={finding.id} finding={finding} {...own} href={`${base}/${finding.number}`} />,
  ]);
  return (
    <>
      <PageTitle
        title="Findings"
        sentence={boardWords(shared, usedNotes(findings).size, findings.length)}
        actions={
          <>
            <LinkButton href={`${base}/evening`} look="secondary">
              Evening meeting
            </LinkButton>
            {canWrite ? <LinkButton href={`${base}/new`}>New finding</LinkButton> : null}
          </>
        }
      />
      <Board
        reference={reference}
        notes={notes}
        findings={findings}
        peers={peers}
        wanted={wantedFrom(await searchParams)}
        canWrite={canWrite}
        ownViews={new Map(canSay ? ownViews : [])}
        actions={{ place: placeNotes, split: splitFinding, undoSplit, merge: mergeFindings, undoMerge }}
        sequence={sequence}
      />
      <NotLed view={view} />
    </>
  );
}

/** Under the board, for whoever writes: settled findings from which no recommendation grows yet. */
async function NotLed({ view: { viewer, review } }: { view: Permit<'findings.view'> }) {
  const write = permitFor(viewer, 'report.write', review);
  return write ? <NotLedOn reference={review.reference} findings={await listSettledFindings(write)} /> : null;
}
