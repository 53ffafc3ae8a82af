import { type ReactNode, useId } from 'react';
import { buttonClasses } from './button-look';

interface RefusedButtonProps {
  words: ReactNode;
  /** Why it cannot be pressed yet, and who can help. */
  reason: ReactNode;
  wide?: boolean | undefined;
  small?: boolean | undefined;
}

/** A button that cannot be pressed yet: readable, reachable, with the reason beside it. */
export function RefusedButton({ words, reason, wide, small }: RefusedButtonProps) {
  const id = useId();
  return (
    <span className="inline-flex flex-wrap items-center gap-x-4 gap-y-2 max-md:w-full">
      <button
        type="button"
        aria-disabled="true"
        aria-describedby={id}
        className={buttonClasses('secondary', { refused: true, wide, small })}
      >
        {words}
      </button>
      <span id={id} className="max-w-measure text-small text-soft">
        {reason}
      </span>
    </span>
  );
}
