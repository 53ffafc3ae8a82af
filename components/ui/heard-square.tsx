import type { PrincipleSign } from '@/lib/method/principle-signs';
import { principleColour } from './principle-colour';
import { signPlace } from './principle-square';

const full = 12;

/** A principle's square filled from below by independent sources; the sign inverts at the level. */
export function HeardSquare({ sign, sources }: { sign: PrincipleSign; sources: number }) {
  const level = 24 - 24 * Math.min(1, sources / full);
  const drawing = <path d={sign.path} fillRule="evenodd" transform={signPlace} />;
  return (
    <svg
      viewBox="0 0 24 24"
      width="96"
      height="96"
      aria-hidden="true"
      fill="currentColor"
      className={`h-auto w-full max-w-24 ${principleColour[sign.key]}`}
    >
      <rect
        x="0.3"
        y="0.3"
        width="23.4"
        height="23.4"
        fill="none"
        stroke="currentColor"
        strokeWidth="0.6"
        strokeDasharray={sources === 0 ? '1.2 0.9' : undefined}
      />
      {drawing}
      {sources > 0 ? (
        <svg
          y={level}
          width="24"
          height={24 - level}
          viewBox={`0 ${level} 24 ${24 - level}`}
          aria-hidden="true"
        >
          <rect width="24" height="24" />
          <g className="fill-paper">{drawing}</g>
        </svg>
      ) : null}
    </svg>
  );
}
