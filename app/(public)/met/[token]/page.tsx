import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CannotCome } from '@/components/people-met/cannot-come';
import { MetFacts } from '@/components/people-met/met-facts';
import { WordsUsed } from '@/components/people-met/words-used';
import { Banner } from '@/components/ui/banner';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { metWords } from '@/lib/people-met/labels';
import { getMetPage } from '@/lib/people-met/queries';
import { dayAndTimes } from '@/lib/timetable/change-labels';

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ answer?: string }>;
}

export const metadata: Metadata = { title: 'Your meeting with the peer team', robots: { index: false } };

/** For somebody who is met: their own session, by their own link. Looking changes nothing. */
export default async function MetPage({ params, searchParams }: Props) {
  const { token } = await params;
  const page = (await getMetPage(token)) ?? notFound();
  const { host, own, isOff, isMoving, peers, person, organiser } = page;
  if (isOff)
    return (
      <>
        <PageTitle
          title={own.session.title}
          sentence={`Your meeting with the peer team that visits ${host}.`}
        />
        {isMoving ? (
          <Banner tone="warn" title="This meeting is being moved.">
            It was to be on {dayAndTimes(own)}. You hear by mail when and where it is now.
          </Banner>
        ) : (
          <Banner tone="warn" title="This meeting is called off.">
            It was to be on {dayAndTimes(own)}. There is nothing that you need to do.
          </Banner>
        )}
      </>
    );
  return (
    <>
      <PageTitle
        title={own.session.title}
        sentence={`${person.name}, this is your meeting with the peer team that visits ${host}.`}
      />
      {page.isPaused ? (
        <Banner tone="warn" title="The review is paused.">
          Do not set out before you hear by mail that it goes on.
        </Banner>
      ) : null}
      <Answered answer={(await searchParams).answer} />
      {person.cannotComeAt ? <Banner tone="aside" title="You have said that you can’t come." /> : null}
      <Section title="Your meeting">
        <MetFacts own={own} peers={peers} />
      </Section>
      <Section title="How your words are used">
        <WordsUsed host={host} months={page.rawNotesMonths} />
      </Section>
      <Section title="If you can’t come" id="cannot-come">
        <CannotCome
          action={`/met/${token}/answer`}
          cannotCome={person.cannotComeAt !== null}
          organiser={organiser}
          host={host}
        />
      </Section>
    </>
  );
}

function Answered({ answer }: { answer: string | undefined }) {
  const words =
    answer && answer in metWords.answered
      ? metWords.answered[answer as keyof typeof metWords.answered]
      : null;
  return words ? (
    <Banner tone={answer === 'yes' || answer === 'no' ? 'ok' : 'warn'} title={words} live />
  ) : null;
}
