import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SlideFile } from '@/components/roundtable/slide-file';
import { SlideShowing } from '@/components/roundtable/slides/slide-showing';
import { PageTitle } from '@/components/ui/page-title';
import { permit } from '@/lib/platform/permit';
import { getSlides } from '@/lib/roundtable/queries/roundtable';

export const metadata: Metadata = { title: 'Slides' };

export default async function SlidesPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('slides.view', reference);
  const show = (await getSlides(view)) ?? notFound();
  const room = `/reviews/${reference}/roundtable`;
  const isTeam = view.review.decide('findings.view').allowed;
  return (
    <>
      <PageTitle
        title="Slides"
        sentence={
          view.review.conditions.has('roundtable_held')
            ? 'As they were shown at the roundtable.'
            : 'What is settled, as it stands now. Settle a finding, and it is here.'
        }
        actions={<SlideFile room={`${room}/slides`} />}
      />
      <SlideShowing show={show} notes={isTeam ? `${room}/slides/notes` : null} />
    </>
  );
}
