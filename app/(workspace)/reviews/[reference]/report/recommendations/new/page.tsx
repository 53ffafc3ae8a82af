import type { Metadata } from 'next';
import { BackToReport } from '@/components/report/back-to-report';
import { RecommendationForm } from '@/components/report/recommendation-form';
import { PageTitle } from '@/components/ui/page-title';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { listSettledFindings } from '@/lib/report/queries/writing';
import { recordRecommendation } from '../../actions';

export const metadata: Metadata = { title: 'Add a recommendation' };

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ finding?: string }>;
}

export default async function NewRecommendationPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const { finding: wanted } = await searchParams;
  const findings = await listSettledFindings(await permit('report.write', reference));
  const start = findings.filter((finding) => String(finding.number) === wanted);
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
        recommendation={{ ...blank, findings: start, principles: start.flatMap((each) => each.principles) }}
        findings={findings}
      />
    </>
  );
}

const blank = { title: '', text: '', meantToBring: '', purpose: null, forWhom: '', version: null };
