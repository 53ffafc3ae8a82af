import Link from 'next/link';
import { emptyChair } from '@/components/team/drawn-chairs';
import { type DrawnChair, TableDrawing } from '@/components/team/table-drawing';
import { PersonCircle } from '@/components/ui/person-circle';
import type { TableChair } from '@/lib/team/composer/chairs';
import { statusLabels } from '@/lib/team/labels';
import type { Shape } from '@/lib/team/rules/chairs';

interface Props {
  shape: Shape;
  chairs: readonly TableChair[];
  /** Whose chair is looked at. */
  chosen: string | null;
  /** The address of a chair of this team. */
  hrefOf: (chair: string, hash?: string) => string;
}

/** The proposed team round its table; where the page is narrow, as a list that says the same. */
export function RoundTable({ shape, chairs, chosen, hrefOf }: Props) {
  return (
    <div className="self-start lg:sticky lg:top-6">
      <TableDrawing shape={shape} chairs={chairs.map((chair) => drawn(chair, chosen, hrefOf(chair.key)))} />
      <ol className="-mt-2 lg:hidden">
        {chairs.map((chair) => (
          <li key={chair.key} className="flex items-start gap-3 border-b border-rule py-3">
            <PersonCircle name={chair.name ?? '+'} look={lookOf(chair, chosen)} />
            <span className="min-w-0 leading-tight">
              <Link
                href={hrefOf(chair.key, '#chair')}
                aria-current={chair.key === chosen ? 'true' : undefined}
                className="inline-block font-bold max-md:py-2"
              >
                {chair.name ?? emptyChair(chair).label}
              </Link>
              <span className="block text-small text-soft">{belowOf(chair).join(' · ')}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function drawn(chair: TableChair, chosen: string | null, href: string): DrawnChair {
  const isChosen = chair.key === chosen;
  return {
    key: chair.key,
    name: chair.name,
    label: chair.name ?? emptyChair(chair).label,
    below: belowOf(chair),
    look: isChosen ? 'chosen' : chair.name ? 'solid' : 'dashed',
    href,
  };
}

const lookOf = (chair: TableChair, chosen: string | null) =>
  chair.key === chosen ? 'accent' : chair.name ? 'outline' : 'dashed';

/** Place and body, a councillor's group, and for whoever is on the team already where they stand. */
function belowOf(chair: TableChair): string[] {
  if (!chair.name) return [...emptyChair(chair).below];
  return [
    `${chair.placeWords}, ${chair.body}`,
    ...(chair.group ? [chair.group] : []),
    ...(chair.status ? [statusLabels[chair.status]] : []),
  ];
}
