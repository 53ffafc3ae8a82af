import { PrincipleSquare } from '@/components/ui/principle-square';
import { principleSigns } from '@/lib/method/principle-signs';

/** The nine principles with their signs and names, as on a report's cover. */
export function SlideMosaic() {
  return (
    <ul className="grid grid-cols-3 gap-x-[1.4em] gap-y-[1.2em] max-md:max-w-[24em]">
      {principleSigns.map(({ key, shortName }) => (
        <li key={key} className="leading-[1.2]">
          <PrincipleSquare principle={key} className="mb-[0.5em] h-auto w-full" />
          <span className="text-[1.1em]">{shortName}</span>
        </li>
      ))}
    </ul>
  );
}
