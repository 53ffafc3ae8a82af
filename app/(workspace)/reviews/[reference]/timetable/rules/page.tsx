import type { Metadata } from 'next';
import { RulesForm } from '@/components/timetable/rules-form';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { permit } from '@/lib/platform/permit';
import { getRuleLevels } from '@/lib/timetable/queries/circumstances';
import { setRuleLevels } from './actions';

export const metadata: Metadata = { title: 'Rules of the timetable' };

export default async function RulesPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const levels = await getRuleLevels(await permit('timetable.edit', reference));
  return (
    <>
      <PageTitle
        title="Rules of the timetable"
        sentence="Say for this review what is worth a warning, and what stops a release until it is settled or kept with a reason."
        actions={
          <LinkButton href={`/reviews/${reference}/timetable`} look="secondary">
            Back to the timetable
          </LinkButton>
        }
      />
      <RulesForm action={setRuleLevels} reference={reference} levels={levels} />
    </>
  );
}
