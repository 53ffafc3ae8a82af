'use client';

import { useState } from 'react';
import { controlClasses } from './control-classes';
import { FieldFrame, type FieldWords } from './field-frame';
import { describedBy, useField } from './form-context';

interface TextareaFieldProps extends FieldWords {
  name: string;
  defaultValue?: string | null | undefined;
  rows?: number;
  /** Counts down near the end and never cuts: nothing pasted is lost. */
  maxLength?: number;
}

export function TextareaField({ name, defaultValue, rows = 5, maxLength, ...words }: TextareaFieldProps) {
  const { id, error, kept, registered } = useField(name);
  const start = typeof kept === 'string' ? kept : (defaultValue ?? '');
  const [length, setLength] = useState(start.length);
  return (
    <FieldFrame {...words} id={id} error={error}>
      <textarea
        {...registered}
        id={id}
        name={name}
        rows={rows}
        defaultValue={start}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { ...words, error })}
        className={`${controlClasses} field-sizing-content ${heightFor(rows)}`}
      />
      {maxLength ? <Remaining left={maxLength - length} from={maxLength} /> : null}
    </FieldFrame>
  );
}

// A box that grows with its content takes no height from its rows.
function heightFor(rows: number): string {
  if (rows <= 2) return 'min-h-20';
  return rows <= 6 ? 'min-h-36' : 'min-h-72';
}

function Remaining({ left, from }: { left: number; from: number }) {
  const near = left < from / 5;
  const words = left < 0 ? `${-left} characters too many` : `${left} characters left`;
  return (
    <p role="status" className={`mt-1 text-small tabular ${left < 0 ? 'font-bold text-error' : 'text-soft'}`}>
      {near ? words : ''}
    </p>
  );
}
