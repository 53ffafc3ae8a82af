import type { Metadata } from 'next';
import { DailyForm } from '@/components/feedback/daily-form';
import { DailyList } from '@/components/feedback/daily-list';
import { HearingLog } from '@/components/feedback/hearing-log';
import { LivePage } from '@/components/ui/live-page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import { listDaily, listShareable } from '@/lib/feedback/queries/feedback';
import { listTold } from '@/lib/feedback/queries/told';
import { findingWords } from '@/lib/findings/labels';
import { dayOf, now } from '@/lib/platform/clock';
import { dayWords } from '@/lib/platform/date-words';
import { newId } from '@/lib/platform/ids';
import { sequenceOf } from '@/lib/platform/live';
import { permit, permitFor } from '@/lib/platform/permit';
import { markShareable } from '../findings/actions';
import { answerDaily, sendDaily } from './actions';

export const metadata: Metadata = { title: 'Feedback' };

export default async function FeedbackPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('daily.view', reference);
  const { review, viewer } = view;
  // Read first, so that nothing that changes while the page is made is missed.
  const sequence = await sequenceOf(review.id);
  const daily = await listDaily(view);
  const findings = permitFor(viewer, 'findings.view', review);
  const send = permitFor(viewer, 'daily.send', review);
  return (
    <>
      {review.decide('review.follow').allowed ? (
        <LivePage address={`/api/live/${reference}`} since={sequence} />
      ) : null}
      <PageTitle
        title="Feedback"
        sentence="What the team tells the host during the visit, a word each day, so that nothing at the roundtable is a surprise."
      />
      {send ? (
        <Section title="Word of the day" lede="No surprises at the end.">
          <DailyForm
            action={sendDaily}
            reference={reference}
            id={newId()}
            shareable={await listShareable(send)}
            head={{ day: dayWords(dayOf(now())), sender: viewer.name }}
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
      {findings ? (
        <Section
          title="What would surprise"
          lede="Each finding against what the host was told, before the roundtable."
          actions={<WhoSees>{findingWords.team}</WhoSees>}
        >
          <HearingLog
            findings={await listTold(findings)}
            reference={reference}
            mark={review.decide('findings.write').allowed ? markShareable : null}
            hrefOf={({ number }) => `/reviews/${reference}/findings/${number}`}
          />
        </Section>
      ) : null}
    </>
  );
}
