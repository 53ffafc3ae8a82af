'use client';

import { ErrorWords } from '@/components/layout/error-words';
import './globals.css';

interface GlobalErrorProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en-GB">
      <body>
        <title>Something broke – Roundtable</title>
        <main className="mx-auto max-w-page px-[18px] py-10 md:px-10">
          <ErrorWords reference={error.digest} reset={reset} />
        </main>
      </body>
    </html>
  );
}
