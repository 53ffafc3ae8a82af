import type { NetworkDuty, SeatRole } from '@/lib/platform/prisma/enums';

interface Standing {
  duties: readonly { duty: NetworkDuty }[];
  peer: object | null;
  seats: readonly { role: SeatRole }[];
}

export const demoGroups = [
  'network',
  'political_lead',
  'chief_executive',
  'organiser',
  'peer',
  'other',
] as const;
export type DemoGroup = (typeof demoGroups)[number];

/** The one group of the demo's list in which people look for somebody: what they do first of all. */
export function demoGroupOf(person: Standing): DemoGroup {
  if (person.duties.length > 0) return 'network';
  const seat = person.seats.map(({ role }) => role).find(isListed);
  if (seat) return seat;
  return person.peer ? 'peer' : 'other';
}

const isListed = (role: SeatRole) =>
  role === 'political_lead' || role === 'chief_executive' || role === 'organiser';
