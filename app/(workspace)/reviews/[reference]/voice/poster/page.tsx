import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/components/ui/page-title';
import { Poster } from '@/components/voice/poster';
import { permit } from '@/lib/platform/permit';
import { voiceAddress } from '@/lib/voice/address';
import { getPoster } from '@/lib/voice/queries/pages';

export const metadata: Metadata = { title: 'Poster for residents' };

export default async function PosterPage({ params }: { params: Promise<{ reference: string }> }) {
  const view = await permit('voice.view', (await params).reference);
  const page = (await getPoster(view)) ?? notFound();
  return (
    <>
      <div className="no-print">
        <PageTitle
          title="Poster for residents"
          sentence="For libraries, receptions and notice boards, on A4. Print this page, or the file."
        />
        <p className="mb-6">
          {/* A plain link: it leads to a file, which nothing should fetch ahead. */}
          <a href={`/reviews/${view.review.reference}/voice/poster/pdf`} className="target">
            Poster as PDF
          </a>
        </p>
      </div>
      <Poster page={page} address={voiceAddress(page.slug)} />
    </>
  );
}
