import type { ReactNode } from 'react';

/** The visit as lists, where there is no room for the board; folded away beneath one’s own days. */
export function FoldedList({ isFolded, children }: { isFolded: boolean; children: ReactNode }) {
  if (!isFolded) return <div className="lg:hidden">{children}</div>;
  return (
    <details className="lg:hidden">
      <summary className="mb-4 flex min-h-11 items-center text-accent underline underline-offset-4">
        Everybody’s sessions, day by day
      </summary>
      {children}
    </details>
  );
}
