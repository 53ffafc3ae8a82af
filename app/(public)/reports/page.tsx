import type { Metadata } from 'next';
import * as z from 'zod';
import { SharedReportList } from '@/components/publication/shared-report-list';
import { PageTitle } from '@/components/ui/page-title';
import { visitor } from '@/lib/platform/viewer';
import { listSharedReports } from '@/lib/publication/queries/shared-reports';

export const metadata: Metadata = { title: 'Published reports' };

interface Props {
  searchParams: Promise<{ after?: string | string[] }>;
}

export default async function ReportsPage({ searchParams }: Props) {
  const after = z.uuid().safeParse((await searchParams).after);
  const { reports, next } = await listSharedReports(visitor, after.data);
  return (
    <>
      <PageTitle
        title="Published reports"
        sentence="Reports of co-operative peer reviews that the councils have chosen to publish. A peer review is a conversation between equals and gives no marks."
      />
      <SharedReportList
        reports={reports}
        next={next}
        path="/reports"
        empty="Each council decides whether it publishes its report. None is published now."
      />
    </>
  );
}
