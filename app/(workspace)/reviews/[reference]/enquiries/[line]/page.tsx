import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CloseForm } from '@/components/lines/close-form';
import { LineForm } from '@/components/lines/line-form';
import { LineList } from '@/components/lines/line-list';
import { TieForms } from '@/components/lines/tie-forms';
import { Form } from '@/components/ui/form';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { lineFieldLabels } from '@/lib/lines/labels';
import type { Line } from '@/lib/lines/line';
import { listAnswers, listLines, listReadings } from '@/lib/lines/queries/lines';
import { openQuestions } from '@/lib/lines/rules';
import { now } from '@/lib/platform/clock';
import { type Permit, permit, permitFor } from '@/lib/platform/permit';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import { closeLine, dropLine, recordLine, reopenLine, tieLine } from '../actions';

export const metadata: Metadata = { title: 'Line of enquiry' };

interface Props {
  params: Promise<{ reference: string; line: string }>;
}

export default async function LinePage({ params }: Props) {
  const { reference, line: id } = await params;
  const view = await permit('lines.view', reference);
  const { viewer, review } = view;
  const line = (await listLines(view)).find((each) => each.id === id) ?? notFound();
  const timetable = permitFor(viewer, 'timetable.view', review);
  const sessions = timetable ? (await getTimetable(timetable)).sessions : [];
  const team = permitFor(viewer, 'lines.answers', review);
  const answers = team ? await listAnswers(team) : null;
  const [question] = openQuestions([line], sessions, now());
  const canTie = review.decide('timetable.edit').allowed;
  const raise = permitFor(viewer, 'lines.raise', review);
  return (
    <>
      <PageTitle title={`Line of enquiry ${line.number}`} sentence={`Raised by ${line.raisedBy}.`} />
      <LineList lines={[line]} sessions={sessions} answers={answers} reference={reference} />
      {canTie && question && question.could.length > 0 ? (
        <Section title="Sessions that could ask it" lede="By whom they meet and what they are about.">
          <TieForms action={tieLine} question={question} reference={reference} />
        </Section>
      ) : null}
      {review.decide('lines.close').allowed ? (
        <CloseLine line={line} reference={reference} answer={answers?.get(line.id)?.words} />
      ) : null}
      {raise ? <ChangeLine raise={raise} line={line} /> : null}
    </>
  );
}

function CloseLine({
  line,
  reference,
  answer,
}: {
  line: Line;
  reference: string;
  answer: string | undefined;
}) {
  return (
    <Section title={line.closedAt ? 'What you found' : 'Close it'} lede="On site, when you know enough.">
      <CloseForm action={closeLine} reference={reference} line={line} answer={answer} />
      {line.closedAt ? (
        <OneButton action={reopenLine} words="Open it again" line={line} reference={reference} />
      ) : null}
    </Section>
  );
}

async function ChangeLine({ raise, line }: { raise: Permit<'lines.raise'>; line: Line }) {
  const { reference } = raise.review;
  const readings = await listReadings(raise);
  return (
    <>
      <Section title="Change the question">
        <LineForm action={recordLine} reference={reference} id={line.id} line={line} readings={readings} />
      </Section>
      <Section title="Drop it" lede="It comes off its sessions; its number is not given again.">
        <OneButton action={dropLine} words="Drop the line of enquiry" line={line} reference={reference} />
      </Section>
    </>
  );
}

interface OneButtonProps {
  action: typeof dropLine;
  words: string;
  line: Line;
  reference: string;
}

function OneButton({ action, words, line, reference }: OneButtonProps) {
  return (
    <Form action={action} submit={words} look="warn" labels={lineFieldLabels}>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={line.id} />
      <input type="hidden" name="version" value={line.version} />
    </Form>
  );
}
