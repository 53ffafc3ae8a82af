import { PrincipleSquare } from '@/components/ui/principle-square';
import { type PrincipleKey, principleSign } from '@/lib/method/principle-signs';
import { partLabels } from '@/lib/report/labels';

/** Principles with their names, one below another or in a row. */
export function SlideSigns({
  principles,
  row = false,
}: {
  principles: readonly PrincipleKey[];
  row?: boolean;
}) {
  if (principles.length === 0) return null;
  return (
    <ul
      aria-label={partLabels.principles}
      className={row ? 'flex flex-wrap gap-x-[2.4em] gap-y-[0.6em]' : 'grid gap-[0.6em]'}
    >
      {principles.map((key) => (
        <li key={key} className="flex items-center gap-[0.7em]">
          <PrincipleSquare principle={key} className="h-[2em] w-[2em]" />
          <span className="text-[1.15em] leading-[1.2]">{principleSign(key).shortName}</span>
        </li>
      ))}
    </ul>
  );
}
