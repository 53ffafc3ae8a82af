import type { Metadata } from 'next';
import { SheetImport } from '@/components/timetable/drafting/sheet-import';
import { buttonClasses } from '@/components/ui/button-look';
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
            <a href={`${home}/export`} download data-plain className={buttonClasses('secondary')}>
              Save the timetable as a spreadsheet
            </a>
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
