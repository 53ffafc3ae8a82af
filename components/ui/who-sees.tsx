import type { ReactNode } from 'react';
import { Icon } from './icon';

/** Says who will read what is written in the box above. */
export function WhoSees({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-2 flex max-w-measure gap-2 text-small text-soft">
      <Icon name="eye" className="mt-px" />
      <span>{children}</span>
    </p>
  );
}
