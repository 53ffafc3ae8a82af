import type { Metadata } from 'next';
import { SheetImport } from '@/components/timetable/drafting/sheet-import';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { permit } from '@/lib/platform/permit';
import { importSessions, readSheet } from './actions';

export const metadata: Metadata = { title: 'Bring in a spreadsheet' };

export default async function ImportPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  await permit('timetable.edit', reference);
  const home = `/reviews/${reference}/timetable`;
  return (
    <>
      <PageTitle
        title="Bring in a spreadsheet"
        sentence="Each row becomes a session, or changes the one that it means. What the sheet does not name stays as it is. You see every row before anything is kept."
        actions={
          <>
            <LinkButton href={`${home}/export`} look="secondary">
              Save the timetable as a spreadsheet
            </LinkButton>
            <LinkButton href={home} look="secondary">
              Back to the timetable
            </LinkButton>
          </>
        }
      />
      <SheetImport read={readSheet} keep={importSessions} reference={reference} />
    </>
  );
}
