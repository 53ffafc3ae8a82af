import type { Metadata } from 'next';
import * as z from 'zod';
import { SharedReportList } from '@/components/publication/shared-report-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { networkPermit } from '@/lib/platform/permit';
import { listSharedReports } from '@/lib/publication/queries/shared-reports';

export const metadata: Metadata = { title: 'Library' };

interface Props {
  searchParams: Promise<{ after?: string | string[] }>;
}

export default async function LibraryPage({ searchParams }: Props) {
  const { viewer } = await networkPermit('library.view');
  const after = z.uuid().safeParse((await searchParams).after);
  const { reports, next } = await listSharedReports(viewer, after.data);
  return (
    <>
      <PageTitle
        title="Library"
        sentence="Reports that councils share with the network, to learn from and to ring about."
        actions={
          <LinkButton href="/peers/me" look="secondary">
            Become a peer
          </LinkButton>
        }
      />
      <SharedReportList
        reports={reports}
        next={next}
        path="/library"
        empty="A report comes here when its council decides to share it with members of the network, or with everybody."
        levels
      />
    </>
  );
}
