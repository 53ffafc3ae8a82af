import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BackToReport } from '@/components/report/back-to-report';
import { RecommendationForm } from '@/components/report/recommendation-form';
import { Form } from '@/components/ui/form';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { permit } from '@/lib/platform/permit';
import { listRecommendations, listSettledFindings } from '@/lib/report/queries/writing';
import { changeRecommendation, dropRecommendation } from '../../actions';

export const metadata: Metadata = { title: 'Recommendation' };

interface Props {
  params: Promise<{ reference: string; number: string }>;
}

export default async function RecommendationPage({ params }: Props) {
  const { reference, number } = await params;
  const write = await permit('report.write', reference);
  const [rows, findings] = await Promise.all([listRecommendations(write), listSettledFindings(write)]);
  const row = rows.find((each) => String(each.number) === number) ?? notFound();
  return (
    <>
      <BackToReport reference={reference} />
      <PageTitle title={`Recommendation ${row.number}`} sentence={row.title} />
      <RecommendationForm
        action={changeRecommendation}
        reference={reference}
        id={row.id}
        recommendation={row}
        findings={findings}
      />
      <Section title="Let it go" lede={`The number ${row.number} stays empty and is not given again.`}>
        <Form action={dropRecommendation} submit="Drop the recommendation" look="warn">
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="id" value={row.id} />
          <input type="hidden" name="version" value={row.version} />
        </Form>
      </Section>
    </>
  );
}
