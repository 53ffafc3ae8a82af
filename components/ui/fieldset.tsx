import type { ReactNode } from 'react';
import { FieldError } from './field-error';
import { WhoSees } from './who-sees';

interface FieldsetProps {
  legend: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
  /** `h2` where the legend is the page's question. */
  legendLevel?: 'h1' | 'h2' | 'label';
  whoSees?: ReactNode;
  id?: string;
  error?: string | undefined;
}

export function Fieldset({
  legend,
  hint,
  children,
  legendLevel = 'label',
  whoSees,
  id,
  error,
}: FieldsetProps) {
  return (
    <fieldset
      aria-describedby={id && error ? `${id}-error` : undefined}
      className={`mb-6 min-w-0 ${error ? 'border-l-[3px] border-error pl-4' : ''}`}
    >
      <legend className="mb-1">
        <Legend level={legendLevel}>{legend}</Legend>
        {hint ? <span className="block max-w-measure text-small text-soft">{hint}</span> : null}
      </legend>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {children}
      {whoSees ? <WhoSees>{whoSees}</WhoSees> : null}
    </fieldset>
  );
}

function Legend({ level, children }: { level: 'h1' | 'h2' | 'label'; children: ReactNode }) {
  if (level === 'h1') return <h1 className="mb-2 text-h1-phone md:text-h1">{children}</h1>;
  if (level === 'h2') return <h2 className="text-h2">{children}</h2>;
  return <span className="font-bold">{children}</span>;
}
