import type { Metadata } from 'next';
import { DailyForm } from '@/components/feedback/daily-form';
import { DailyList } from '@/components/feedback/daily-list';
import { RoundtableForms } from '@/components/feedback/roundtable-forms';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { roundtableWords } from '@/lib/feedback/labels';
import { getRoundtable, listDaily, listShareable } from '@/lib/feedback/queries/feedback';
import { daysBetween } from '@/lib/platform/date-words';
import { newId } from '@/lib/platform/ids';
import { type Permit, permit, permitFor } from '@/lib/platform/permit';
import { answerDaily, recordRoundtable, sendDaily } from './actions';

export const metadata: Metadata = { title: 'Feedback' };

export default async function FeedbackPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('daily.view', reference);
  const { review, viewer } = view;
  const daily = await listDaily(view);
  const send = permitFor(viewer, 'daily.send', review);
  return (
    <>
      <PageTitle
        title="Feedback"
        sentence="What the team tells the host during the visit: a word each day, and the roundtable at its end."
      />
      {send ? (
        <Section title="Word of the day" lede="No surprises at the end.">
          <DailyForm
            action={sendDaily}
            reference={reference}
            id={newId()}
            shareable={await listShareable(send)}
          />
        </Section>
      ) : null}
      <Section title="Told so far">
        <DailyList
          daily={daily}
          reference={reference}
          answer={review.decide('daily.answer').allowed ? answerDaily : null}
        />
      </Section>
      <Roundtable view={view} />
    </>
  );
}

async function Roundtable({ view }: { view: Permit<'daily.view'> }) {
  const { review } = view;
  const roundtable = await getRoundtable(view);
  const { onSiteFrom, onSiteTo } = review;
  return (
    <Section title="Roundtable" lede="On the last day, before an audience of the host’s choosing.">
      <p className="mb-6 max-w-measure whitespace-pre-line">{roundtableWords(roundtable)}</p>
      {review.decide('roundtable.record').allowed && onSiteFrom && onSiteTo ? (
        <RoundtableForms
          action={recordRoundtable}
          reference={review.reference}
          days={daysBetween(onSiteFrom, onSiteTo)}
          recordedAt={roundtable?.recordedAt ?? null}
        />
      ) : null}
    </Section>
  );
}
