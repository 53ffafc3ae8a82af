import type { Metadata } from 'next';
import { AbsenceForm } from '@/components/timetable/absence-form';
import { AbsenceList } from '@/components/timetable/absence-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { daysBetween } from '@/lib/platform/date-words';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { listAbsences } from '@/lib/timetable/queries/absences';
import { speaksForAll } from '@/lib/timetable/rules/absences';
import { dropAbsence, recordAbsence } from './actions';

export const metadata: Metadata = { title: 'Who is away when' };

export default async function AbsencesPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('absence.view', reference);
  const { review, viewer } = view;
  const { absences, attendants } = await listAbsences(view);
  const canRecord = review.decide('absence.record').allowed;
  const all = speaksForAll(review.roles);
  const own = attendants.filter(({ personId }) => all || personId === viewer.personId);
  const { onSiteFrom, onSiteTo } = review;
  return (
    <>
      <PageTitle
        title="Who is away when"
        sentence="Hours of the visit in which one of the team is not there. Nobody asks why."
        actions={
          <LinkButton href={`/reviews/${reference}/timetable`} look="secondary">
            Back to the timetable
          </LinkButton>
        }
      />
      <Section title="Away">
        <AbsenceList
          absences={absences}
          attendants={attendants}
          reference={reference}
          drop={canRecord ? dropAbsence : null}
          mayDrop={(personId) => all || personId === viewer.personId}
        />
      </Section>
      {canRecord && onSiteFrom && onSiteTo && own.length > 0 ? (
        <Section title="Add hours" lede={all ? undefined : 'Your own. The organiser says it for others.'}>
          <AbsenceForm
            action={recordAbsence}
            reference={reference}
            id={newId()}
            attendants={own}
            days={daysBetween(onSiteFrom, onSiteTo)}
          />
        </Section>
      ) : null}
    </>
  );
}
