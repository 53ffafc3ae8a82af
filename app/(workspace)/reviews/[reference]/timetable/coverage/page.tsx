import type { Metadata } from 'next';
import { CoverageGrid } from '@/components/coverage/coverage-grid';
import { OpenQuestions } from '@/components/lines/open-questions';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { listLines } from '@/lib/lines/queries/lines';
import { openQuestions } from '@/lib/lines/rules';
import { listHeard } from '@/lib/notes/queries/heard';
import { now } from '@/lib/platform/clock';
import { permit, permitFor } from '@/lib/platform/permit';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import { heardIn, plannedIn } from '@/lib/timetable/rules/covered';
import { tieLine } from '../../enquiries/actions';

export const metadata: Metadata = { title: 'Who is asked about what' };

export default async function CoveragePage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('timetable.view', reference);
  const { viewer, review } = view;
  const lines = permitFor(viewer, 'lines.view', review);
  const notes = permitFor(viewer, 'notes.view', review);
  const { sessions } = await getTimetable(view);
  const heard = notes ? await listHeard(notes) : [];
  const questions = lines ? openQuestions(await listLines(lines), sessions, now()) : [];
  const edits = review.decide('timetable.edit').allowed;
  return (
    <>
      <PageTitle
        title="Who is asked about what"
        sentence="It shows how much is asked and heard, and nothing about how well the council does."
        actions={
          <LinkButton href={`/reviews/${reference}/timetable`} look="secondary">
            Back to the timetable
          </LinkButton>
        }
      />
      <Section title="Planned" lede="Sessions, by what they are about and whom they meet." wide>
        <CoverageGrid covered={plannedIn(sessions)} noun="session" none="nobody yet" />
      </Section>
      {heard.length > 0 ? (
        <Section
          title="Heard"
          lede="Shared notes, by what they are about and from whom. The peer team sees this."
          wide
        >
          <CoverageGrid covered={heardIn(heard)} noun="note" none="nothing yet" />
        </Section>
      ) : null}
      {lines ? (
        <Section title="Whom have we not asked what?" wide>
          <OpenQuestions questions={questions} reference={reference} tie={edits ? tieLine : null} />
        </Section>
      ) : null}
    </>
  );
}
