import type { Metadata } from 'next';
import { YearStrip } from '@/components/calendar/year-strip';
import { FollowUpsDue } from '@/components/reviews/follow-ups-due';
import { LatePeople } from '@/components/reviews/late-people';
import { ProgrammeStages } from '@/components/reviews/programme-stages';
import { ProgrammeYear } from '@/components/reviews/programme-year';
import { PageTitle } from '@/components/ui/page-title';
import { getProgrammeYear } from '@/lib/calendar/queries/programme-year';
import { dayOf, now } from '@/lib/platform/clock';
import { countWords } from '@/lib/platform/date-words';
import { networkPermit, networkPermitFor } from '@/lib/platform/permit';
import { listFollowUps } from '@/lib/reviews/queries/follow-ups';
import { listLate } from '@/lib/reviews/queries/late';
import { listProgramme } from '@/lib/reviews/queries/programme';
import { nudge } from '../your-work/actions';

export const metadata: Metadata = { title: 'Programme' };

export default async function ProgrammePage() {
  const permit = await networkPermit('programme.view');
  const [reviews, year, late, followUps] = await Promise.all([
    listProgramme(permit),
    getProgrammeYear(permit),
    listLate(permit),
    listFollowUps(permit),
  ]);
  const today = dayOf(now());
  return (
    <>
      <PageTitle
        title="Programme"
        sentence={`${countWords(reviews.length, 'review')} running. Dates, places and stage only; the rest belongs to each review.`}
      />
      <LatePeople
        title="Late, and with whom"
        lede="On the reviews that you coordinate. A reminder is one mail with everything that is late with somebody; nobody gets two within two days."
        people={late}
        now={now()}
        nudge={nudge}
      />
      <YearStrip year={year} setsCapacity={networkPermitFor(permit.viewer, 'settings.manage') !== null} />
      <ProgrammeYear reviews={reviews} today={today} />
      <FollowUpsDue followUps={followUps} today={today} />
      <ProgrammeStages reviews={reviews} />
    </>
  );
}
