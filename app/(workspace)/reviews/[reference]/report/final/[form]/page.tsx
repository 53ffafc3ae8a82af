import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportEdition } from '@/components/report/edition/report-edition';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
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
      <div className="mb-6">
        <Breadcrumbs trail={[{ label: 'Report', href: `/reviews/${reference}/report` }]} />
      </div>
      <ReportEdition content={content} />
    </>
  );
}
