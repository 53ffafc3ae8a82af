import { OnSite } from '@/components/notes/on-site';
import { instantDateWords } from '@/lib/platform/date-words';
import { useAddress } from './address';
import { DevicePage } from './device-page';
import { OpenFile } from './open-file';
import { ShellPage } from './shell-page';
import { signInPath } from './sign-in-path';
import { SignOut } from './sign-out';
import type { DeviceState } from './state';
import { useDevice } from './use-device';
import type { ShellVersion } from './use-shell-version';

/** What stands beneath the strip: one’s own place on site, or why there is nothing to show. */
export function DeviceView({ version }: { version: ShellVersion }) {
  const state = useDevice();
  const address = useAddress();
  if (address.view === 'open-file') return <OpenFile />;
  if (state.phase !== 'ready') return <Closed state={state} />;
  if (address.view === 'device') return <DevicePage version={version} />;
  if (address.view === 'sign-out') return <SignOut />;
  return (
    <main id="main" tabIndex={-1}>
      <OnSite state={state} address={address} />
    </main>
  );
}

function Closed({ state: { phase, cutOffAt, sending } }: { state: DeviceState }) {
  switch (phase) {
    case 'unable':
      return (
        <ShellPage title="This browser cannot keep notes">
          It is too old for it, does not let pages keep data, or the address does not begin with https. Open
          Roundtable in another browser, outside a private window.
        </ShellPage>
      );
    case 'wiped':
      return (
        <ShellPage title="This device was cut off">
          This device was cut off by the coordinator{cutOffAt ? ` on ${instantDateWords(cutOffAt)}` : ''}, and
          what you kept here has been removed. If that is a mistake, ask the coordinator of your review, then{' '}
          <a href={signInPath}>sign in again</a>.
        </ShellPage>
      );
    case 'nobody':
      return <Nobody isOffline={sending.state === 'offline'} />;
    default:
      return <ShellPage title="On site">Opening what this device keeps.</ShellPage>;
  }
}

function Nobody({ isOffline }: { isOffline: boolean }) {
  return (
    <ShellPage title="On site">
      <p>
        Here a peer writes notes on site, with or without a network. They stay on the device until they are
        sent.
      </p>
      <p className="mt-3 font-bold">
        {isOffline
          ? 'Nobody’s notes are open on this device, and there is no network. Sign in when there is one.'
          : 'Nobody is signed in on this device.'}
      </p>
      <p className="mt-3">
        <a href={signInPath}>Sign in</a>: notes that you left here come back. Nobody else sees them.
      </p>
    </ShellPage>
  );
}
