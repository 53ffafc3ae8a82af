import type { ReactNode } from 'react';
import { type ButtonLook, buttonClasses } from '@/components/ui/button-look';

interface PressButtonProps {
  children: ReactNode;
  onPress: () => unknown;
  look?: ButtonLook;
  pending?: boolean;
  /** For rows of a list. */
  small?: boolean;
}

/** A button that does something on this device. */
export function PressButton({
  children,
  onPress,
  look = 'secondary',
  pending = false,
  small,
}: PressButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={pending || undefined}
      onClick={() => (pending ? undefined : void onPress())}
      className={buttonClasses(look, { small })}
    >
      {children}
    </button>
  );
}
