/** Does something again and again while a page is there: when the network comes back, when one looks at it, each minute. */
export function keepRunning(work: () => void): void {
  const workIfVisible = () => {
    if (document.visibilityState === 'visible') work();
  };
  window.addEventListener('online', work);
  document.addEventListener('visibilitychange', workIfVisible);
  window.setInterval(workIfVisible, 60_000);
}
