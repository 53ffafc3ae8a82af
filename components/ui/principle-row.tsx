import { isPrincipleKey, principleSign } from '@/lib/method/principle-signs';
import { PrincipleSquare } from './principle-square';

interface PrincipleRowProps {
  principles: readonly string[];
  /** The names in words as well; without them each square speaks its name. */
  words?: boolean;
  size?: number;
}

export function PrincipleRow({ principles, words = false, size = 22 }: PrincipleRowProps) {
  const known = principles.filter(isPrincipleKey);
  if (known.length === 0) return null;
  return (
    <ul className={`flex flex-wrap ${words ? 'gap-x-4 gap-y-2' : 'gap-1'}`}>
      {known.map((key) => (
        <li key={key} className="flex items-center gap-2 text-small">
          <PrincipleSquare principle={key} size={size} named={!words} />
          {words ? principleSign(key).name : null}
        </li>
      ))}
    </ul>
  );
}
