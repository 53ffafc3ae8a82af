import { PrincipleSquare } from '@/components/ui/principle-square';
import { type PrincipleKey, principleSign } from '@/lib/method/principle-signs';
import { partLabels } from '@/lib/report/labels';

/** The principles beside a finding; on phones they follow its text. */
export function EditionSigns({ principles }: { principles: readonly PrincipleKey[] }) {
  if (principles.length === 0) return null;
  return (
    <ul aria-label={partLabels.principles} className="mt-3 grid content-start gap-3 md:mt-0">
      {principles.map((key) => (
        <li key={key} className="flex items-center gap-2 text-small text-soft md:items-start">
          <PrincipleSquare principle={key} size={24} />
          {principleSign(key).name}
        </li>
      ))}
    </ul>
  );
}
