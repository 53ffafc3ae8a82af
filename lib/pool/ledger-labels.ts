export const ledgerHeader = ['Member', 'Year', 'Peer-days given', 'Peer-days received'];

/** Peer-days as a number, to one place where days were shared. */
export function daysWords(days: number): string {
  return days.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
