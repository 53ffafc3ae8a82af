'use client';

import { useEffect, useRef } from 'react';

export interface SummaryError {
  /** The id of the field, as `#id`. */
  href?: string | undefined;
  message: string;
}

/** What stops the form, each with the way to its field; it takes the focus when it arrives. */
export function ErrorSummary({
  errors,
  title = 'Nothing was saved yet',
}: {
  errors: SummaryError[];
  title?: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer takes the focus again
  useEffect(() => box.current?.focus(), [errors]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="my-6 border-[3px] border-error p-4 md:p-6">
      <h2 className="text-h2">{title}</h2>
      <ul className="mt-2 space-y-1">
        {errors.map((error) => (
          <li key={`${error.href}${error.message}`}>
            {error.href ? (
              <a href={error.href} data-plain className="font-bold text-error underline underline-offset-4">
                {error.message}
              </a>
            ) : (
              <span className="font-bold text-error">{error.message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
