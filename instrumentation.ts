/** Runs once in each server process, before its first request. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { markDirectRequests } = await import('@/lib/platform/direct-request');
  markDirectRequests();
  const { followClockFile } = await import('@/lib/platform/clock-file');
  followClockFile();
}
