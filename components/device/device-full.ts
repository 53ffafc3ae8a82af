/** The browser refused to keep more: nothing of what was to be kept then is kept. */
export class DeviceFull extends Error {
  constructor() {
    super(
      'This device has no room left for it. Send what waits, or make room on the device, then save again.',
    );
    this.name = 'DeviceFull';
  }
}

/** A full disk shows as one of several errors, by browser and moment. */
export function asDeviceFull(error: unknown): unknown {
  const isFull = error instanceof DOMException && ['QuotaExceededError', 'UnknownError'].includes(error.name);
  return isFull ? new DeviceFull() : error;
}
