import type { ReactNode } from 'react';
import { ShellLink } from '@/components/notes/shell-link';

interface ShellPageProps {
  title: string;
  children: ReactNode;
  /** Leads back to where notes are written. */
  back?: boolean;
}

/** A page of the shell that is about the device rather than about a review. */
export function ShellPage({ title, children, back = false }: ShellPageProps) {
  return (
    <main id="main" className="mx-auto max-w-[42rem] px-[18px] py-6">
      {back ? (
        <p className="mb-2">
          <ShellLink to={{}} className="target">
            Back to my sessions
          </ShellLink>
        </p>
      ) : null}
      <h1 className="mb-4 text-h1-phone">{title}</h1>
      {children}
    </main>
  );
}
