import type { Metadata } from 'next';
import { LineList } from '@/components/lines/line-list';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { openWords } from '@/lib/lines/labels';
import { listAnswers, listLines } from '@/lib/lines/queries/lines';
import { permit, permitFor } from '@/lib/platform/permit';
import { getTimetable } from '@/lib/timetable/queries/timetable';

export const metadata: Metadata = { title: 'Lines of enquiry' };

export default async function LinesPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('lines.view', reference);
  const timetable = permitFor(view.viewer, 'timetable.view', view.review);
  const team = permitFor(view.viewer, 'lines.answers', view.review);
  const [lines, sessions, answers] = await Promise.all([
    listLines(view),
    timetable ? getTimetable(timetable).then((told) => told.sessions) : [],
    team ? listAnswers(team) : null,
  ]);
  const open = lines.filter(({ closedAt }) => !closedAt);
  const closed = lines.filter(({ closedAt }) => closedAt);
  const canRaise = view.review.decide('lines.raise').allowed;
  const raise = canRaise ? (
    <LinkButton href={`/reviews/${reference}/enquiries/new`}>Raise a line of enquiry</LinkButton>
  ) : null;
  const item = { sessions, answers, reference };
  return (
    <>
      <PageTitle
        title="Lines of enquiry"
        sentence={`Questions that the reading raised, asked in sessions and closed on site. ${openWords(open.length, closed.length)}`}
        actions={lines.length > 0 ? raise : null}
      />
      {lines.length === 0 ? (
        <EmptyState title="No questions yet" action={raise}>
          What the team wonders while it reads: each question says whom it is for, and sessions take it up.
        </EmptyState>
      ) : (
        <Section title="Open" lede="The host sees the questions, so that the right people can be found.">
          {open.length === 0 ? <p className="text-soft">Every question is closed.</p> : null}
          <LineList lines={open} {...item} />
        </Section>
      )}
      {closed.length > 0 ? (
        <Section
          title="Closed"
          lede={
            team
              ? 'What was found is for the peer team alone.'
              : 'What was found is the team’s, until its report.'
          }
        >
          <LineList lines={closed} {...item} />
        </Section>
      ) : null}
    </>
  );
}
