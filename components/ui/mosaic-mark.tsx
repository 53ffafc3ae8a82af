import { principleSigns } from '@/lib/method/principle-signs';
import { principleColour } from './principle-colour';

/** Nine squares round a table. Sizes are multiples of 14. */
export function MosaicMark({ size = 28, className = '' }: { size?: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 14 14"
      width={size}
      height={size}
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      {principleSigns.map((sign, index) => (
        <rect
          key={sign.key}
          x={(index % 3) * 5}
          y={Math.floor(index / 3) * 5}
          width="4"
          height="4"
          fill="currentColor"
          className={principleColour[sign.key]}
        />
      ))}
      <circle cx="7" cy="7" r="1.25" className="fill-paper" />
    </svg>
  );
}
