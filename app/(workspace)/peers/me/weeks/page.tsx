import type { Metadata } from 'next';
import { WeekChoices } from '@/components/pool/week-choices';
import { WeekSpans } from '@/components/pool/week-spans';
import { Banner } from '@/components/ui/banner';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import { dayOf, now } from '@/lib/platform/clock';
import { networkPermit } from '@/lib/platform/permit';
import { getOwnWeeks } from '@/lib/pool/queries/own-peer';
import { usualAways } from '@/lib/pool/rules/weeks';
import { saySpan, sayWeeks } from '../actions';

export const metadata: Metadata = { title: 'Your weeks' };

interface Props {
  searchParams: Promise<{ kept?: string | string[] }>;
}

export default async function OwnWeeksPage({ searchParams }: Props) {
  const weeks = await getOwnWeeks(await networkPermit('peer.own'));
  // Fields keep what was chosen; a new key shows what a whole span changed.
  const key = weeks.map((week) => week.state.charAt(0)).join('');
  return (
    <>
      <PageTitle
        title="Your weeks"
        sentence="A visit takes four days of one week. Say when you are free and when you are away; the rest you are asked about."
        breadcrumbs={[{ label: 'You as a peer', href: '/peers/me' }, { label: 'Your weeks' }]}
      />
      {(await searchParams).kept ? (
        <Banner title="Your weeks are kept." tone="ok" live>
          Change them here whenever something comes up.
        </Banner>
      ) : null}
      <WhoSees>
        Coordinators see this when they look for a week or a team. Hosts see only how many peers are free.
      </WhoSees>
      <Section title="Many at once" wide>
        <WeekSpans spans={usualAways(dayOf(now()))} action={saySpan} />
      </Section>
      <Section title="Week by week" wide>
        <WeekChoices key={key} weeks={weeks} action={sayWeeks} />
      </Section>
    </>
  );
}
