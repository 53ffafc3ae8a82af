import type { ReactNode } from 'react';

/** Running text of the standing pages: one comfortable column. */
export function Prose({ children }: { children: ReactNode }) {
  return (
    <div className="max-w-measure space-y-3 [&_h3]:mt-6 [&_h3]:text-lede [&_li]:ml-5 [&_li]:list-disc [&_ul]:space-y-1">
      {children}
    </div>
  );
}
