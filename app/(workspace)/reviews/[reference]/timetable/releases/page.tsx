import type { Metadata } from 'next';
import { ReleaseTable } from '@/components/timetable/telling/release-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { permit } from '@/lib/platform/permit';
import { listReleases } from '@/lib/timetable/queries/releases';

export const metadata: Metadata = { title: 'Releases of the timetable' };

export default async function ReleasesPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const { releases } = await listReleases(await permit('timetable.view', reference));
  return (
    <>
      <PageTitle title="Releases" sentence="What everybody was told, and when. Each stays as it was." />
      {releases.length > 0 ? (
        <ReleaseTable
          releases={releases}
          hrefOf={(number) => `/reviews/${reference}/timetable/releases/${number}`}
        />
      ) : (
        <EmptyState title="Nothing is released yet">
          With each release the timetable is kept here as it was told, with what it changed.
        </EmptyState>
      )}
    </>
  );
}
