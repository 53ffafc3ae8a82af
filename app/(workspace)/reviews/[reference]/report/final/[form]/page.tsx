import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BackToReport } from '@/components/report/back-to-report';
import { ReportEdition } from '@/components/report/edition/report-edition';
import { permit } from '@/lib/platform/permit';
import { editionForms } from '@/lib/publication/schema';
import { getFinalContent } from '@/lib/report/queries/final';

export const metadata: Metadata = { title: 'Final report' };

interface Props {
  params: Promise<{ reference: string; form: string }>;
}

export default async function FinalPage({ params }: Props) {
  const { reference, form: asked } = await params;
  const view = await permit('report.view_draft', reference);
  const form = editionForms.find((each) => each === asked) ?? notFound();
  const content = (await getFinalContent(view, form)) ?? notFound();
  return (
    <>
      <BackToReport reference={reference} />
      <ReportEdition content={content} />
    </>
  );
}
