import type { Metadata } from 'next';
import { ProgrammeStages } from '@/components/reviews/programme-stages';
import { ProgrammeYear } from '@/components/reviews/programme-year';
import { PageTitle } from '@/components/ui/page-title';
import { dayOf, now } from '@/lib/platform/clock';
import { countWords } from '@/lib/platform/date-words';
import { networkPermit } from '@/lib/platform/permit';
import { listProgramme } from '@/lib/reviews/queries/programme';

export const metadata: Metadata = { title: 'Programme' };

export default async function ProgrammePage() {
  const reviews = await listProgramme(await networkPermit('programme.view'));
  return (
    <>
      <PageTitle
        title="Programme"
        sentence={`${countWords(reviews.length, 'review')} running. Dates, places and stage only; the rest belongs to each review.`}
      />
      <ProgrammeYear reviews={reviews} today={dayOf(now())} />
      <ProgrammeStages reviews={reviews} />
    </>
  );
}
