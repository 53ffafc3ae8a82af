import type { ReactNode } from 'react';

export function Inset({ children }: { children: ReactNode }) {
  return <div className="my-6 max-w-measure border-l-[6px] border-rule py-1 pl-4">{children}</div>;
}
