import { useSyncExternalStore } from 'react';
import { device } from './device';
import { type DeviceState, nothingOpen } from './state';

/** What this device keeps of whoever is signed in here; changes are made through `device`. */
export function useDevice(): DeviceState {
  return useSyncExternalStore(device.subscribe, device.current, () => nothingOpen);
}
