import type { Metadata } from 'next';
import { BackToReport } from '@/components/report/back-to-report';
import { RecommendationForm } from '@/components/report/recommendation-form';
import { PageTitle } from '@/components/ui/page-title';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { listSettledFindings } from '@/lib/report/queries/writing';
import { recordRecommendation } from '../../actions';

export const metadata: Metadata = { title: 'Add a recommendation' };

export default async function NewRecommendationPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const findings = await listSettledFindings(await permit('report.write', reference));
  return (
    <>
      <BackToReport reference={reference} />
      <PageTitle
        title="Add a recommendation"
        sentence="It takes the next number, and keeps it from the roundtable to the follow-up visit."
      />
      <RecommendationForm
        action={recordRecommendation}
        reference={reference}
        id={newId()}
        recommendation={null}
        findings={findings}
      />
    </>
  );
}
