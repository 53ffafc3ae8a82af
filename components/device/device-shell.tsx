'use client';

import { useEffect } from 'react';
import { device } from './device';
import { DeviceStrip } from './device-strip';
import { DeviceView } from './device-view';
import { useShellVersion } from './use-shell-version';

/** Everything that stands on the one page of the shell: the strip that always counts, and the place one is at. */
export function DeviceShell() {
  const version = useShellVersion();
  useEffect(() => device.start(), []);
  return (
    <>
      {/* react-aria looks for this before it writes a style of its own, which the policy forbids. */}
      <span id="react-aria-pressable-style" hidden />
      <DeviceStrip version={version} />
      <DeviceView version={version} />
      <noscript>
        <p className="mx-auto max-w-[34rem] px-[18px] py-6">
          Notes are kept on this device by a script: allow scripts for this page.
        </p>
      </noscript>
    </>
  );
}
