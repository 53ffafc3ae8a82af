import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BackToReport } from '@/components/report/back-to-report';
import { RestsOn } from '@/components/report/rests-on';
import { SectionForm } from '@/components/report/section-form';
import { PageTitle } from '@/components/ui/page-title';
import { permit } from '@/lib/platform/permit';
import { listSections, listSettledFindings } from '@/lib/report/queries/writing';
import { sectionKeys } from '@/lib/report/schema';
import { sectionHints, sectionLabels } from '@/lib/report/words';
import { writeSection } from '../../actions';

export const metadata: Metadata = { title: 'Write a section' };

interface Props {
  params: Promise<{ reference: string; key: string }>;
}

export default async function SectionPage({ params }: Props) {
  const { reference, key: asked } = await params;
  const write = await permit('report.write', reference);
  const key = sectionKeys.find((each) => each === asked) ?? notFound();
  const [sections, findings] = await Promise.all([listSections(write), listSettledFindings(write, key)]);
  const section = sections.find((each) => each.key === key) ?? notFound();
  const next = sectionKeys[sectionKeys.indexOf(key) + 1];
  return (
    <>
      <BackToReport reference={reference} />
      <PageTitle title={sectionLabels[key]} sentence={sectionHints[key]} />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] lg:gap-x-10">
        <SectionForm
          reference={reference}
          section={section}
          action={writeSection}
          next={
            next
              ? { href: `/reviews/${reference}/report/sections/${next}`, title: sectionLabels[next] }
              : null
          }
        />
        <RestsOn reference={reference} findings={findings} />
      </div>
    </>
  );
}
