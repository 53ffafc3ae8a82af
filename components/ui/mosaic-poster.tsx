import { principleSigns } from '@/lib/method/principle-signs';
import { PrincipleSquare } from './principle-square';

/** The nine principles with their signs and names, for the front page. */
export function MosaicPoster() {
  return (
    <ul className="grid grid-cols-3 gap-x-3 gap-y-4 md:gap-x-5" aria-label="The nine co-operative principles">
      {principleSigns.map((sign) => (
        <li key={sign.key} className="text-small leading-tight">
          <PrincipleSquare principle={sign.key} size={136} className="mb-2 h-auto w-full" />
          {sign.shortName}
        </li>
      ))}
    </ul>
  );
}
