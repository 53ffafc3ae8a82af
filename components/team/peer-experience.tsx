import { PrincipleSquare } from '@/components/ui/principle-square';
import { principleSign } from '@/lib/method/principle-signs';
import type { Principle } from '@/lib/platform/prisma/enums';

interface Props {
  experience: readonly { principle: Principle; example: string }[];
  /** The scope's own principles, which come first. */
  scope: readonly Principle[];
}

/** What somebody knows at first hand: an example for each principle. */
export function PeerExperience({ experience, scope }: Props) {
  const sorted = experience.toSorted(
    (a, b) => Number(scope.includes(b.principle)) - Number(scope.includes(a.principle)),
  );
  return (
    <ul>
      {sorted.map(({ principle, example }) => (
        <li key={principle} className="flex items-start gap-2 py-1 text-small">
          <PrincipleSquare principle={principle} size={20} className="mt-0.5" />
          <span>
            <b>{principleSign(principle).name}.</b> {example}
          </span>
        </li>
      ))}
    </ul>
  );
}
