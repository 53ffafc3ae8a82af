import { isPrincipleKey, principleSign } from '@/lib/method/principle-signs';
import { principleColour } from './principle-colour';
import { VisuallyHidden } from './visually-hidden';

interface PrincipleSquareProps {
  /** A principle's key; anything else draws nothing. */
  principle: string;
  size?: number;
  /** Speaks the principle's name where no word stands beside the square. */
  named?: boolean;
  className?: string;
}

/** A principle's square with its sign cut out. */
export function PrincipleSquare({
  principle,
  size = 22,
  named = false,
  className = '',
}: PrincipleSquareProps) {
  if (!isPrincipleKey(principle)) return null;
  const sign = principleSign(principle);
  return (
    <>
      <svg
        viewBox="0 0 24 24"
        width={size}
        height={size}
        aria-hidden="true"
        className={`shrink-0 ${className}`}
      >
        <rect width="24" height="24" fill="currentColor" className={principleColour[principle]} />
        <path d={sign.path} fillRule="evenodd" transform={signPlace} className="fill-paper" />
      </svg>
      {named ? <VisuallyHidden>{sign.name}</VisuallyHidden> : null}
    </>
  );
}

/** Signs are drawn at 0.74 about the square's centre. */
export const signPlace = 'translate(12 12) scale(0.74) translate(-12 -12)';
