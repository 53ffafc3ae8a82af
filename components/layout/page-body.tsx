import type { ReactNode } from 'react';

/** The page's own content, and where the skip link leads. */
export function PageBody({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-[18px] py-6 md:px-10">
      {children}
    </main>
  );
}
