import { initials } from '@/lib/network/initials';
import { optionalChair, placeLabels, shapeLines } from '@/lib/team/labels';
import type { TeamPeer } from '@/lib/team/peer';
import type { Chair, Shape } from '@/lib/team/rules/chairs';

interface Props {
  shape: Shape;
  chairs: readonly (Chair & { member: TeamPeer | null })[];
}

const centre = { x: 380, y: 268 };
const reach = { table: 112, chair: 178, arc: 212, label: 226 };

/** The table with its chairs. The list beside it says the same, so this is silent to a screen reader. */
export function TableDrawing({ shape, chairs }: Props) {
  const lines = shapeLines(shape);
  return (
    <svg viewBox="0 0 760 540" aria-hidden="true" className="w-full max-lg:hidden">
      <circle
        cx={centre.x}
        cy={centre.y}
        r={reach.table}
        className="fill-wash stroke-ink"
        strokeWidth="1.75"
      />
      <text textAnchor="middle" className="fill-ink text-[14px]">
        <tspan x={centre.x} y={centre.y - lines.length * 9} className="font-bold">
          Agreed shape
        </tspan>
        {lines.map((line) => (
          <tspan key={line} x={centre.x} dy="19">
            {line}
          </tspan>
        ))}
      </text>
      {chairs.map((chair, index) => (
        <DrawnChair key={chair.member?.id ?? `empty ${index}`} chair={chair} turn={index / chairs.length} />
      ))}
    </svg>
  );
}

function DrawnChair({ chair, turn }: { chair: Props['chairs'][number]; turn: number }) {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  const at = place(angle, reach.chair);
  const sits = chair.member?.seated ?? false;
  return (
    <g>
      {sits ? <path d={backOfChair(angle)} fill="none" className="stroke-ink" strokeWidth="3" /> : null}
      <circle
        cx={at.x}
        cy={at.y}
        r="27"
        className={sits ? 'fill-sheet stroke-ink' : 'fill-sheet stroke-edge'}
        strokeWidth="1.75"
        strokeDasharray={sits ? undefined : '3 4'}
      />
      <text x={at.x} y={at.y + 5} textAnchor="middle" className="fill-ink text-[15px] font-bold">
        {chair.member ? initials(chair.member.name) : '+'}
      </text>
      <ChairLabel chair={chair} angle={angle} />
    </g>
  );
}

function ChairLabel({ chair, angle }: { chair: Props['chairs'][number]; angle: number }) {
  const { name, below } = chairWords(chair);
  const at = place(angle, reach.label);
  const middle = Math.abs(Math.cos(angle)) < 0.3;
  const side = Math.cos(angle) > 0 ? 'start' : 'end';
  const low = Math.sin(angle) > 0.5;
  const lift = middle && !low ? -14 : low ? 16 : 0;
  return (
    <text x={at.x} y={at.y + lift} textAnchor={middle ? 'middle' : side} className="text-[14px]">
      <tspan className={chair.member ? 'fill-ink font-bold' : 'fill-soft'}>{name}</tspan>
      <tspan x={at.x} dy="18" className="fill-soft text-[13px]">
        {below}
      </tspan>
    </text>
  );
}

function chairWords({ member, place: of, optional }: Props['chairs'][number]) {
  if (member) return { name: member.name, below: placeLabels[of] };
  return optional ? { name: optionalChair, below: '' } : { name: placeLabels[of], below: 'Empty chair' };
}

// Rounded, so that server and browser write the same figures.
const place = (angle: number, distance: number) => ({
  x: Math.round(centre.x + Math.cos(angle) * distance),
  y: Math.round(centre.y + Math.sin(angle) * distance),
});

function backOfChair(angle: number): string {
  const [a, b] = [place(angle - 0.17, reach.arc), place(angle + 0.17, reach.arc)];
  return `M${a.x} ${a.y}A${reach.arc} ${reach.arc} 0 0 1 ${b.x} ${b.y}`;
}
