import { principleSigns } from '@/lib/method/principle-signs';
import { principleColour } from './principle-colour';

/** Nine plain squares that close a page. */
export function ClosingRow({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 140 12" width="140" height="12" aria-hidden="true" className={`shrink-0 ${className}`}>
      {principleSigns.map((sign, index) => (
        <rect
          key={sign.key}
          x={index * 16}
          width="12"
          height="12"
          fill="currentColor"
          className={principleColour[sign.key]}
        />
      ))}
    </svg>
  );
}
