import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BackToReport } from '@/components/report/back-to-report';
import { ReportEdition } from '@/components/report/edition/report-edition';
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
      <BackToReport reference={reference} />
      {draft.keptAt ? (
        <Inset>This is the draft as it stood on {instantWords(draft.keptAt)}. Keep it to yourselves.</Inset>
      ) : null}
      <ReportEdition content={draft.content} />
    </>
  );
}
