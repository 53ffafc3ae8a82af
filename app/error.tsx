'use client';

import { ErrorWords } from '@/components/layout/error-words';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main id="main" className="mx-auto max-w-page px-[18px] py-10 md:px-10">
      <ErrorWords reference={error.digest} reset={reset} />
    </main>
  );
}
