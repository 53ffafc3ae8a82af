import Link from 'next/link';
import { initials } from '@/lib/network/initials';
import { shapeLines } from '@/lib/team/labels';
import type { Shape } from '@/lib/team/rules/chairs';

/** A chair as it is drawn. */
export interface DrawnChair {
  key: string;
  /** Who sits or would sit there; null: an empty chair. */
  name: string | null;
  /** What stands in bold beside it, and the lines below. */
  label: string;
  below: readonly string[];
  look: 'solid' | 'dashed' | 'chosen';
  /** Where more is said of this chair; its circle is a link then. */
  href?: string | undefined;
}

interface Props {
  shape: Shape;
  chairs: readonly DrawnChair[];
}

const centre = { x: 380, y: 276 };
const reach = { table: 110, chair: 170, arc: 204, label: 222 };

/** The table with its chairs. Without links it is silent to a screen reader: the list beside it says the same. */
export function TableDrawing(props: Props) {
  if (props.chairs.every((chair) => !chair.href)) {
    return (
      <svg viewBox="-20 0 800 552" aria-hidden="true" className="w-full max-lg:hidden">
        <Table {...props} />
      </svg>
    );
  }
  return (
    <svg viewBox="-20 0 800 552" className="w-full max-lg:hidden">
      <title>The chairs round the table</title>
      <Table {...props} />
    </svg>
  );
}

function Table({ shape, chairs }: Props) {
  const lines = shapeLines(shape);
  return (
    <>
      <circle
        cx={centre.x}
        cy={centre.y}
        r={reach.table}
        className="fill-wash stroke-ink"
        strokeWidth="1.75"
      />
      <text textAnchor="middle" className="fill-ink text-[14.5px]">
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
        <LinkedChair key={chair.key} chair={chair} turn={index / chairs.length} />
      ))}
    </>
  );
}

function LinkedChair({ chair, turn }: { chair: DrawnChair; turn: number }) {
  if (!chair.href) return <Chair chair={chair} turn={turn} />;
  return (
    <Link
      href={chair.href}
      scroll={false}
      data-plain
      aria-label={[chair.label, ...chair.below].join(', ')}
      aria-current={chair.look === 'chosen' ? 'true' : undefined}
      className="group"
    >
      <Chair chair={chair} turn={turn} />
    </Link>
  );
}

const looks = {
  solid: { circle: 'fill-sheet stroke-ink', letters: 'fill-ink', arc: 'stroke-ink' },
  dashed: { circle: 'fill-sheet stroke-edge', letters: 'fill-ink', arc: '' },
  chosen: { circle: 'fill-accent stroke-accent', letters: 'fill-on-accent', arc: 'stroke-accent' },
};

function Chair({ chair, turn }: { chair: DrawnChair; turn: number }) {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  const at = place(angle, reach.chair);
  const { circle, letters, arc } = looks[chair.look];
  return (
    <g>
      {arc && chair.name ? (
        <path
          d={backOfChair(angle)}
          fill="none"
          className={arc}
          strokeWidth={chair.look === 'chosen' ? 5 : 3}
        />
      ) : null}
      <circle
        cx={at.x}
        cy={at.y}
        r="27"
        className={`${circle} group-hover:stroke-accent`}
        strokeWidth="1.75"
        strokeDasharray={chair.look === 'dashed' ? '3 4' : undefined}
      />
      <text x={at.x} y={at.y + 5} textAnchor="middle" className={`${letters} text-[15px] font-bold`}>
        {chair.name ? initials(chair.name) : '+'}
      </text>
      <ChairLabel chair={chair} angle={angle} />
    </g>
  );
}

function ChairLabel({ chair, angle }: { chair: DrawnChair; angle: number }) {
  const at = place(angle, reach.label);
  const middle = Math.abs(Math.cos(angle)) < 0.3;
  const anchor = middle ? 'middle' : Math.cos(angle) > 0 ? 'start' : 'end';
  const lines = middle
    ? wrapped(chair.below.join(' · '), 50)
    : chair.below.flatMap((line) => wrapped(line, 24));
  const named = chair.look === 'chosen' ? 'fill-accent font-bold' : 'fill-ink font-bold';
  return (
    <text x={at.x} y={at.y + lift(angle, lines.length)} textAnchor={anchor} className="text-[16px]">
      <tspan className={chair.name ? named : 'fill-soft'}>{chair.label}</tspan>
      {lines.map((line) => (
        <tspan key={line} x={at.x} dy="18" className="fill-soft text-[14.5px]">
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** How far a label's first line moves, so that all its lines clear the chair. */
function lift(angle: number, lines: number): number {
  if (Math.sin(angle) > 0.5) return 18;
  return Math.abs(Math.cos(angle)) < 0.3 ? 2 - lines * 18 : 4 - lines * 9;
}

/** Words broken into lines of at most so many letters; drawn text does not wrap by itself. */
function wrapped(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
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
