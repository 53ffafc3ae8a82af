import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden';

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1 font-bold text-error">
      <VisuallyHidden>Error: </VisuallyHidden>
      {children}
    </p>
  );
}
