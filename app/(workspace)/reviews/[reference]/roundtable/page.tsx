import type { Metadata } from 'next';
import { AudiencePlan } from '@/components/roundtable/audience-plan';
import { NearPollBanner } from '@/components/roundtable/near-poll';
import { RoundtableForms } from '@/components/roundtable/roundtable-forms';
import { RoundtableRecord } from '@/components/roundtable/roundtable-record';
import { SlideWays } from '@/components/roundtable/slide-ways';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { daysBetween } from '@/lib/platform/date-words';
import { type Permit, permit, permitFor } from '@/lib/platform/permit';
import { leftOutWords } from '@/lib/roundtable/labels';
import {
  getPlan,
  getPoll,
  getPresentation,
  getRoundtable,
  getSlides,
} from '@/lib/roundtable/queries/roundtable';
import { chooseAudience, overridePoll, recordRoundtable } from './actions';

export const metadata: Metadata = { title: 'Roundtable' };

export default async function RoundtablePage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('roundtable.view', reference);
  const { review } = view;
  const [plan, poll, roundtable] = await Promise.all([getPlan(view), getPoll(view), getRoundtable(view)]);
  const { onSiteFrom, onSiteTo } = review;
  const canRecord = review.decide('roundtable.record').allowed && onSiteFrom && onSiteTo;
  return (
    <>
      <PageTitle
        title="Roundtable"
        sentence="On the last day the team presents what it agreed, before an audience of the council’s choosing."
      />
      <NearPollBanner
        {...poll}
        reference={reference}
        action={review.decide('roundtable.override').allowed ? overridePoll : null}
      />
      <Section title="Who comes" lede="The council decides, and invites.">
        <AudiencePlan
          plan={plan}
          reference={reference}
          action={
            review.decide('roundtable.plan').allowed && !roundtable?.heldAt && !poll.poll
              ? chooseAudience
              : null
          }
        />
      </Section>
      <Slides view={view} />
      <Section title="How it went" lede="Who came, and what they asked.">
        <RoundtableRecord roundtable={roundtable} />
        {canRecord ? (
          <RoundtableForms
            action={recordRoundtable}
            reference={reference}
            days={daysBetween(onSiteFrom, onSiteTo)}
            recorded={roundtable}
            planned={plan?.audience ?? ''}
          />
        ) : null}
      </Section>
    </>
  );
}

async function Slides({ view }: { view: Permit<'roundtable.view'> }) {
  const { review, viewer } = view;
  const slides = permitFor(viewer, 'slides.view', review);
  const team = permitFor(viewer, 'findings.view', review);
  const presentation = team && (await getPresentation(team));
  const show = presentation?.show ?? (slides && (await getSlides(slides)));
  return (
    <Section title="Slides" lede="They come straight from the settled findings.">
      <SlideWays
        reference={review.reference}
        count={show?.slides.length ?? 0}
        isTeam={team !== null}
        kept={presentation?.kept ?? show !== null}
        leftOut={presentation && !presentation.kept ? leftOutWords(presentation.leftOut) : ''}
      />
    </Section>
  );
}
