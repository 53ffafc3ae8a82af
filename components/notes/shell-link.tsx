import type { MouseEvent, ReactNode } from 'react';
import { type Address, go, pathTo } from '@/components/device/address';

interface ShellLinkProps {
  to: Partial<Address>;
  children: ReactNode;
  className?: string;
  /** Without the look of a link in a text. */
  plain?: boolean;
  current?: boolean;
}

/** A link within the shell: it asks the network for nothing, and opens in another tab where that is wanted. */
export function ShellLink({ to, children, className = '', plain = false, current = false }: ShellLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={pathTo(to)}
      onClick={follow}
      data-plain={plain || undefined}
      aria-current={current ? 'page' : undefined}
      className={className}
    >
      {children}
    </a>
  );
}
