import type { Metadata } from 'next';
import Link from 'next/link';
import { DutyList } from '@/components/network/duty-list';
import { InviteForm } from '@/components/network/invite-form';
import { SettingsForm } from '@/components/network/settings-form';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { getSettings, listDuties } from '@/lib/network/queries/settings';
import { countWords, dateWords } from '@/lib/platform/date-words';
import { networkPermit, networkPermitFor } from '@/lib/platform/permit';
import { endDuty } from '../people/actions';
import { changeSettings, inviteCoordinator } from './actions';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const permit = await networkPermit('settings.view');
  const [{ settings, method }, duties] = await Promise.all([getSettings(permit), listDuties(permit)]);
  const manages = networkPermitFor(permit.viewer, 'settings.manage') !== null;
  return (
    <>
      <PageTitle title="Settings" sentence="What holds for the whole network." />
      <SettingsForm action={changeSettings} settings={settings} manages={manages} />
      <Section title="Coordinators and administrators" lede="A duty ends at once.">
        <DutyList duties={duties} end={endDuty} />
        <InviteForm action={inviteCoordinator} />
      </Section>
      <Section
        title="Bank holidays and national polls"
        lede="They speak against visits, and deadlines in working days leave them out."
      >
        <Link href="/settings/bank-holidays" className="target">
          See and change the days
        </Link>
      </Section>
      <Section title="Method" lede="A review keeps the version that it started with.">
        <p>
          New reviews start with <b>{method.name}</b>, published {dateWords(method.publishedOn)}.{' '}
          {countWords(method.reviews, 'review')} started with it.
        </p>
      </Section>
    </>
  );
}
