import type { Metadata, Viewport } from 'next';
import { DeviceShell } from '@/components/device/device-shell';

export const metadata: Metadata = {
  title: 'On site',
  appleWebApp: { capable: true, title: 'Roundtable', statusBarStyle: 'default' },
};

export const viewport: Viewport = { viewportFit: 'cover' };

// Made with the build: it can hold nothing of anybody, and opens without a network from what the device keeps.
export const dynamic = 'force-static';

export default function OnSitePage() {
  return <DeviceShell />;
}
