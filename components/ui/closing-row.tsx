import { principleSigns } from '@/lib/method/principle-signs';
import { principleFill } from './principle-fill';

/** Nine plain squares that close a page. */
export function ClosingRow() {
  return (
    <svg viewBox="0 0 140 12" width="140" height="12" aria-hidden="true" className="shrink-0">
      {principleSigns.map((sign, index) => (
        <rect key={sign.key} x={index * 16} width="12" height="12" className={principleFill[sign.key]} />
      ))}
    </svg>
  );
}
