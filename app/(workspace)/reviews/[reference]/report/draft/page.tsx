import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportEdition } from '@/components/report/edition/report-edition';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Inset } from '@/components/ui/inset';
import { instantWords } from '@/lib/platform/date-words';
import { permit } from '@/lib/platform/permit';
import { getDraft } from '@/lib/report/queries/draft';

export const metadata: Metadata = { title: 'Draft report' };

export default async function DraftPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const draft = await getDraft(await permit('report.view_draft', reference));
  if (!draft) notFound();
  return (
    <>
      <div className="mb-6">
        <Breadcrumbs trail={[{ label: 'Report', href: `/reviews/${reference}/report` }]} />
      </div>
      {draft.keptAt ? (
        <Inset>This is the draft as it stood on {instantWords(draft.keptAt)}. Keep it to yourselves.</Inset>
      ) : null}
      <ReportEdition content={draft.content} />
    </>
  );
}
