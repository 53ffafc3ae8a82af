import type { Metadata } from 'next';
import { DeviceRow } from '@/components/devices/device-row';
import { Inset } from '@/components/ui/inset';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { deviceWords } from '@/lib/devices/labels';
import { listTeamDevices } from '@/lib/devices/queries/devices';
import { permit } from '@/lib/platform/permit';
import { roleLabels } from '@/lib/reviews/labels';
import { cutOffDevice } from './actions';

export const metadata: Metadata = { title: 'Devices of the team' };

export default async function TeamDevicesPage({ params }: { params: Promise<{ reference: string }> }) {
  const view = await permit('devices.view', (await params).reference);
  const team = await listTeamDevices(view);
  return (
    <>
      <PageTitle
        title="Devices of the team"
        sentence="Phones and laptops that keep notes of this team’s people. You see when each was in contact, and nothing of what is on it."
      />
      <Inset>{deviceWords.cut}</Inset>
      {team.map(({ id, name, role, devices }) => (
        <Section key={id} title={name} lede={roleLabels[role]}>
          {devices.length === 0 ? (
            <p className="text-soft">{deviceWords.none}</p>
          ) : (
            <ul className="-mt-3">
              {devices.map((device) => (
                <DeviceRow
                  key={device.id}
                  device={device}
                  cutOff={cutOffDevice}
                  reference={view.review.reference}
                />
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  );
}
