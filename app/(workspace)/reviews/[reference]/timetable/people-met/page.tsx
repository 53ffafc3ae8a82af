import type { Metadata } from 'next';
import Link from 'next/link';
import { MetPeople } from '@/components/people-met/met-people';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { metWords, sendWords } from '@/lib/people-met/labels';
import { listPeopleMet } from '@/lib/people-met/queries';
import { awaitsLetter } from '@/lib/people-met/rules';
import { dayOf, now } from '@/lib/platform/clock';
import { dayWords } from '@/lib/platform/date-words';
import { permit } from '@/lib/platform/permit';
import { timesWords } from '@/lib/timetable/labels';
import { noteAnswer, revokePage, sendPages } from './actions';

export const metadata: Metadata = { title: 'People met' };

export default async function PeopleMetPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('people_met.tell', reference);
  const { people, sessions } = await listPeopleMet(view);
  const at = now();
  const waiting = people.filter(({ person, own }) => awaitsLetter(person, own, at)).length;
  const timetable = `/reviews/${reference}/timetable`;
  return (
    <>
      <PageTitle
        title="People met"
        sentence="Each gets a page of their own, without signing in: when, where, whom they meet, why, and how their words are used."
        actions={
          people.length > 0 ? (
            <div>
              <Form
                action={sendPages}
                submit={waiting > 0 ? sendWords(waiting) : 'Send pages'}
                refusal={waiting > 0 ? undefined : metWords.nobodyWaits}
              >
                <input type="hidden" name="reference" value={reference} />
              </Form>
            </div>
          ) : null
        }
      />
      {people.length === 0 ? (
        <EmptyState
          title="Nobody is named yet"
          action={<LinkButton href={timetable}>Open the timetable</LinkButton>}
        >
          Name people on the page of their session, where their own page helps them: for most meetings a kind
          and a number is enough. Names are deleted with the raw notes at the latest.
        </EmptyState>
      ) : (
        [...sessions.values()].map((session) => (
          <Section
            key={session.id}
            title={
              <Link href={`${timetable}/${session.id}`} data-plain className="underline underline-offset-4">
                {session.title}
              </Link>
            }
            lede={`${dayWords(dayOf(session.startsAt))}, ${timesWords(session)}${session.droppedAt ? '. Dropped' : ''}`}
          >
            <MetPeople
              people={people.filter(({ person }) => person.sessionId === session.id)}
              reference={reference}
              now={at}
              actions={{ send: sendPages, revoke: revokePage, note: noteAnswer }}
            />
          </Section>
        ))
      )}
    </>
  );
}
