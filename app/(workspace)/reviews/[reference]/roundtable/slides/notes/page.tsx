import type { Metadata } from 'next';
import { PresenterView } from '@/components/roundtable/slides/presenter-view';
import { Banner } from '@/components/ui/banner';
import { PageTitle } from '@/components/ui/page-title';
import { permit } from '@/lib/platform/permit';
import { leftOutWords } from '@/lib/roundtable/labels';
import { getPresentation } from '@/lib/roundtable/queries/roundtable';

export const metadata: Metadata = { title: 'Presenter’s notes' };

export default async function NotesPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const { show, notes, leftOut, kept } = await getPresentation(await permit('findings.view', reference));
  const left = kept ? '' : leftOutWords(leftOut);
  return (
    <>
      <PageTitle
        title="Presenter’s notes"
        sentence="The peer team alone sees this page. It keeps step with the slides in your other window."
      />
      {left ? <Banner tone="warn">{left}</Banner> : null}
      <PresenterView show={show} notes={notes} />
    </>
  );
}
