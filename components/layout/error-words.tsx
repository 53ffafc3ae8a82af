'use client';

import { buttonClasses } from '@/components/ui/button-look';

interface ErrorWordsProps {
  reference: string | undefined;
  reset: () => void;
}

/** What happened, what was kept and what to do, when something that nobody expected went wrong. */
export function ErrorWords({ reference, reset }: ErrorWordsProps) {
  return (
    <>
      <h1 className="text-h1-phone md:text-h1">Something broke on our side</h1>
      <p className="mt-2 max-w-measure text-lede text-soft">
        What was saved before is safe. What you sent just now was not saved, or not all of it.
      </p>
      <p className="mt-4 max-w-measure">
        Try again in a moment. If it happens again, tell the review’s coordinator
        {reference ? (
          <>
            {' '}
            and give this reference: <b className="tabular">{reference}</b>
          </>
        ) : null}
        .
      </p>
      <button type="button" onClick={reset} className={`mt-6 ${buttonClasses('primary')}`}>
        Try again
      </button>
    </>
  );
}
