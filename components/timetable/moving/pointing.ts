/** What of the board a pointer is over: a day's row, and how far across its hours. */
export interface Pointed {
  day: string;
  row: string;
  part: number;
}

export function pointedAt(x: number, y: number): Pointed | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const track = element.closest<HTMLElement>('[data-row]');
    if (!track) continue;
    const { left, width } = track.getBoundingClientRect();
    const { day = '', row = '' } = track.dataset;
    return { day, row, part: (x - left) / width };
  }
  return null;
}

const edge = 70;
const stride = 14;

/** Scrolls the page when something is dragged to its upper or lower edge. */
export function scrollAlong(y: number): void {
  if (y < edge) window.scrollBy(0, -stride);
  else if (y > window.innerHeight - edge) window.scrollBy(0, stride);
}
