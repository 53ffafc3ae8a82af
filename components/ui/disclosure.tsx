import type { ReactNode } from 'react';
import { Icon } from './icon';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  className?: string;
}

/** Something more, folded away: works without JavaScript. */
export function Disclosure({ summary, children, open = false, className = '' }: DisclosureProps) {
  return (
    <details open={open} className={`group open:w-full ${className}`}>
      <summary className="inline-flex min-h-11 items-center gap-2 text-accent-deep underline md:min-h-9">
        <Icon name="plus" size={16} className="group-open:rotate-45" />
        <span>{summary}</span>
      </summary>
      <div className="mt-2 border-l-2 border-rule pl-4">{children}</div>
    </details>
  );
}
