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
