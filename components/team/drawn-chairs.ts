import type { DrawnChair } from '@/components/team/table-drawing';
import { optionalChair, placeLabels } from '@/lib/team/labels';
import type { TeamPeer } from '@/lib/team/peer';
import type { Chair } from '@/lib/team/rules/chairs';

/** The chairs of a team as it stands: whoever does not sit yet has a dashed one. */
export function drawnChairs(chairs: readonly (Chair & { member: TeamPeer | null })[]): DrawnChair[] {
  return chairs.map(({ member, ...chair }, index) => ({
    key: member?.id ?? `empty ${index}`,
    name: member?.name ?? null,
    look: member?.seated ? 'solid' : 'dashed',
    ...(member ? { label: member.name, below: [placeLabels[chair.place]] } : emptyChair(chair)),
  }));
}

export const emptyChair = ({ place, optional }: Chair) =>
  optional ? { label: optionalChair, below: [] } : { label: placeLabels[place], below: ['Empty chair'] };
