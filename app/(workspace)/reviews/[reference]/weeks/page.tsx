import type { Metadata } from 'next';
import { DateReasons } from '@/components/calendar/date-reasons';
import { FeasibleWeeks } from '@/components/calendar/feasible-weeks';
import { HeldWeeks } from '@/components/calendar/held-weeks';
import { WeekMoves } from '@/components/calendar/week-moves';
import { PageTitle } from '@/components/ui/page-title';
import { weeksSentence } from '@/lib/calendar/labels';
import { listDateReasons } from '@/lib/calendar/queries/date-reasons';
import { circumstancesOfReview } from '@/lib/calendar/queries/days-against';
import { listHolds } from '@/lib/calendar/queries/holds';
import { getWishes } from '@/lib/calendar/queries/wishes';
import { stripLength, weeksAhead } from '@/lib/calendar/rules/weeks';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { holdWeek, offerWeek, releaseWeek } from './actions';

export const metadata: Metadata = { title: 'Feasible weeks' };

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ week?: string; show?: string }>;
}

export default async function WeeksPage({ params, searchParams }: Props) {
  const view = await permit('weeks.view', (await params).reference);
  const { review } = view;
  const { week: asked, show } = await searchParams;
  const [about, wishes, holds, reasons] = await Promise.all([
    circumstancesOfReview(view),
    getWishes(view),
    listHolds(view),
    listDateReasons(view),
  ]);
  const clear = weeksAhead(about, wishes).filter((week) => week.against === 0).length;
  const hold = review.decide('weeks.hold');
  return (
    <>
      <PageTitle
        title="Feasible weeks"
        sentence={weeksSentence(about.hosts, wishes.length, clear, stripLength)}
      />
      <HeldWeeks reference={review.reference} holds={holds} release={hold.allowed ? releaseWeek : null} />
      <FeasibleWeeks
        home={`/reviews/${review.reference}/weeks`}
        about={about}
        windows={wishes.windows}
        length={wishes.length}
        asked={asked ?? wishes.chosenWeek}
        asTable={show === 'table'}
        moves={(week) => (
          <WeekMoves
            key={week.on}
            review={{ reference: review.reference, stage: review.stage, version: review.version }}
            week={week}
            newId={newId()}
            isHeld={holds.some((each) => each.from <= week.visit.to && each.to >= week.visit.from)}
            decisions={{
              hold,
              decide: review.decide('request.decide'),
              propose: review.decide('agreement.propose'),
            }}
            actions={{ hold: holdWeek, offer: offerWeek }}
          />
        )}
      />
      <DateReasons reasons={reasons} />
    </>
  );
}
