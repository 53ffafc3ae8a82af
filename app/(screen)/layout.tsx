import type { ReactNode } from 'react';
import { requireViewer } from '@/lib/platform/viewer';

/** What a whole room looks at together: no header, no footer, nothing but the page. */
export default async function ScreenLayout({ children }: { children: ReactNode }) {
  await requireViewer();
  return (
    <main id="main" tabIndex={-1}>
      {children}
    </main>
  );
}
