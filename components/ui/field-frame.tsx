import type { ReactNode } from 'react';
import { FieldError } from './field-error';
import { WhoSees } from './who-sees';

export interface FieldWords {
  label: ReactNode;
  hint?: ReactNode;
  /** Who will read what is written here. */
  whoSees?: ReactNode;
  optional?: boolean | undefined;
  labelHidden?: boolean | undefined;
}

interface FieldFrameProps extends FieldWords {
  id: string;
  error: string | undefined;
  children: ReactNode;
}

/** A label, its hint and error above a control, and who sees it beneath. */
export function FieldFrame({
  id,
  label,
  hint,
  whoSees,
  optional,
  labelHidden,
  error,
  children,
}: FieldFrameProps) {
  return (
    <div className={`mb-6 max-w-measure ${error ? 'border-l-[3px] border-error pl-4' : ''}`}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'block font-bold'}>
        {label}
        {optional ? <span className="font-normal text-soft"> (optional)</span> : null}
      </label>
      {hint ? (
        <div id={`${id}-hint`} className="text-small text-soft">
          {hint}
        </div>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div className="mt-1.5">{children}</div>
      {whoSees ? <WhoSees id={`${id}-sees`}>{whoSees}</WhoSees> : null}
    </div>
  );
}
