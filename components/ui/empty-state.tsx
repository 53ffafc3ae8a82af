import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: ReactNode;
  /** What the list is for. */
  children?: ReactNode;
  /** Starts the first one. */
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="my-4 border border-dashed border-edge px-4 py-6 md:px-6">
      <p className="font-bold">{title}</p>
      {children ? <div className="mt-1 max-w-measure text-small text-soft">{children}</div> : null}
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}
