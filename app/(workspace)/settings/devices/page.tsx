import type { Metadata } from 'next';
import { DeviceRow } from '@/components/devices/device-row';
import { EmptyState } from '@/components/ui/empty-state';
import { Inset } from '@/components/ui/inset';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { deviceWords } from '@/lib/devices/labels';
import { listOwnDevices } from '@/lib/devices/queries/devices';
import { networkPermit } from '@/lib/platform/permit';
import { cutOffDevice } from './actions';

export const metadata: Metadata = { title: 'Your devices' };

export default async function DevicesPage() {
  const devices = await listOwnDevices(await networkPermit('account.view'));
  return (
    <>
      <PageTitle
        title="Your devices"
        sentence="Phones and laptops that keep your notes, so that they open without a network."
      />
      {devices.length === 0 ? (
        <EmptyState title={deviceWords.none}>
          A device stands here from the first time that you open your visit on it.
        </EmptyState>
      ) : (
        <Section
          title="Where your notes are"
          lede="Lost one? Cut it off. The coordinator of your review can do it too."
        >
          <Inset>{deviceWords.cut}</Inset>
          <ul>
            {devices.map((device) => (
              <DeviceRow key={device.id} device={device} cutOff={cutOffDevice} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
