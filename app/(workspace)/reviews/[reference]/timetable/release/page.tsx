import type { Metadata } from 'next';
import { ChangeList } from '@/components/timetable/telling/change-list';
import { ReleaseStops } from '@/components/timetable/telling/release-stops';
import { ToldList } from '@/components/timetable/telling/told-list';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { countWords } from '@/lib/platform/date-words';
import { permit } from '@/lib/platform/permit';
import { summaryWords } from '@/lib/timetable/change-labels';
import { totalsWords } from '@/lib/timetable/labels';
import { getReleasePlan } from '@/lib/timetable/queries/release-plan';
import { releaseTimetable } from './actions';

export const metadata: Metadata = { title: 'Release the timetable' };

/** Everything that a release would tell, before it tells it. */
export default async function ReleasePage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const plan = await getReleasePlan(await permit('timetable.release', reference));
  const timetable = `/reviews/${reference}/timetable`;
  if (!plan.hasNews)
    return (
      <>
        <PageTitle title="Nothing to release" />
        <EmptyState
          title="Everybody has the timetable as it stands"
          action={<LinkButton href={timetable}>Back to the timetable</LinkButton>}
        >
          A release becomes possible once the draft says something new.
        </EmptyState>
      </>
    );
  const { number, stops, own, summary, peopleMet, names } = plan;
  const label = `Release version ${number}`;
  return (
    <>
      <PageTitle
        title={label}
        sentence="Each person is told what changes for them, and nothing else. This is what goes out when you press."
        actions={
          <div>
            <Form
              action={releaseTimetable}
              submit={label}
              refusal={stops.length > 0 ? `${countWords(stops.length, 'thing')} to settle first.` : undefined}
            >
              <input type="hidden" name="reference" value={reference} />
            </Form>
          </div>
        }
      />
      {stops.length > 0 ? <ReleaseStops stops={stops} names={names} timetable={timetable} /> : null}
      <Section
        title="Their own sessions"
        lede={`By mail, with invitations for their calendar: ${countWords(own.length, 'person', 'people')}.`}
      >
        {own.length > 0 ? (
          <ToldList tellings={own} names={names} />
        ) : (
          <p>Nothing changes for anybody who goes to a session.</p>
        )}
      </Section>
      <Section title="A short summary" lede="They answer for the review and go to no session that changes.">
        <p className="max-w-measure">
          {summary.map(({ name }) => name).join(', ') || 'Nobody'}
          {summary.length > 0
            ? `: ${totalsWords(plan.totals)}.${number > 1 ? ` ${summaryWords(plan.changes)}` : ''}`
            : '.'}
        </p>
      </Section>
      <Section title="People met" lede="Those who have their own page, where their session changes.">
        <p>
          {peopleMet > 0
            ? `${countWords(peopleMet, 'person gets', 'people get')} a mail about their own session.`
            : 'Nobody who has their page is concerned.'}
        </p>
      </Section>
      {number > 1 ? (
        <Section title="All changes" lede={`From version ${number - 1}. ${summaryWords(plan.changes)}`}>
          <Disclosure summary="Every change, session by session">
            <ChangeList changes={plan.changes} names={names} />
          </Disclosure>
        </Section>
      ) : null}
    </>
  );
}
