import { notFound } from 'next/navigation';
import { madeFileAnswer } from '@/lib/platform/file-answer';
import { permit } from '@/lib/platform/permit';
import { type PaperKind, paperKinds, renderPaper } from '@/lib/timetable/paper/render';
import { getPaper, namesMet } from '@/lib/timetable/queries/paper';

interface Context {
  params: Promise<{ reference: string; kind: string }>;
}

/** The timetable on paper, as this viewer sees it: the wall chart, their own days, or the day sheets. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { reference, kind: asked } = await params;
  const view = await permit('timetable.view', reference);
  const kind = paperKinds.find((each) => each === asked);
  const paper = await getPaper(view);
  const { personId } = view.viewer;
  const isTheirs = paper?.sessions.some((session) =>
    session.peers.some((peer) => peer.personId === personId),
  );
  if (!kind || !paper || (kind === 'mine' && !isTheirs)) notFound();
  const people = kind === 'days' ? await namesMet(view) : new Map<string, string[]>();
  const bytes = await renderPaper(kind, paper, { personId, people });
  return madeFileAnswer(bytes, { name: `${paper.reference} ${names[kind]}.pdf`, type: 'application/pdf' });
}

const names: Record<PaperKind, string> = { wall: 'wall chart', mine: 'my days', days: 'day sheets' };
