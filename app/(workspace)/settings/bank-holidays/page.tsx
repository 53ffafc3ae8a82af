import type { Metadata } from 'next';
import { HolidayForms } from '@/components/calendar/holiday-forms';
import { HolidayList } from '@/components/calendar/holiday-list';
import { NationPolls } from '@/components/calendar/nation-polls';
import { PageTitle } from '@/components/ui/page-title';
import { getHolidays } from '@/lib/calendar/queries/holiday-list';
import { newId } from '@/lib/platform/ids';
import { networkPermit, networkPermitFor } from '@/lib/platform/permit';
import * as actions from './actions';

export const metadata: Metadata = { title: 'Bank holidays and national polls' };

export default async function BankHolidaysPage() {
  const permit = await networkPermit('settings.view');
  const { today, divisions, polls } = await getHolidays(permit);
  const manages = networkPermitFor(permit.viewer, 'dates.manage') !== null;
  return (
    <>
      <PageTitle
        title="Bank holidays and national polls"
        sentence="They speak against visits, and deadlines in working days leave them out."
        breadcrumbs={[
          { label: 'Settings', href: '/settings' },
          { label: 'Bank holidays and national polls' },
        ]}
      />
      {manages ? (
        <HolidayForms today={today} importFile={actions.importHolidays} add={actions.addHoliday} />
      ) : null}
      <NationPolls
        polls={polls}
        today={today}
        newId={newId()}
        actions={manages ? { record: actions.recordPoll, drop: actions.dropPoll } : null}
      />
      {divisions.map((division) => (
        <HolidayList
          key={division.division}
          {...division}
          actions={manages ? { strike: actions.strikeHoliday, restore: actions.restoreHoliday } : null}
        />
      ))}
    </>
  );
}
