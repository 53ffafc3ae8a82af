'use client';

import type { HTMLInputAutoCompleteAttribute } from 'react';
import { controlClasses, type Width, widths } from './control-classes';
import { FieldFrame, type FieldWords } from './field-frame';
import { describedBy, useField } from './form-context';

export interface FieldProps extends FieldWords {
  name: string;
  type?: 'text' | 'email' | 'date' | 'time' | 'number' | 'tel' | 'url' | 'search';
  defaultValue?: string | number | null | undefined;
  width?: Width;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'email' | 'url' | 'search';
  min?: string | number;
  max?: string | number;
  step?: string | number;
  list?: string;
  maxLength?: number;
  placeholder?: string;
}

const natural: Partial<Record<NonNullable<FieldProps['type']>, Width>> = {
  date: 'short',
  time: 'short',
  number: 'short',
};

export function Field({ name, type = 'text', defaultValue, width, ...props }: FieldProps) {
  const { label, hint, whoSees, optional, labelHidden, maxLength: _counted, ...input } = props;
  const { id, error, kept, registered } = useField(name);
  return (
    <FieldFrame {...{ id, label, hint, whoSees, error, optional, labelHidden }}>
      <input
        {...input}
        {...registered}
        id={id}
        name={name}
        type={type}
        defaultValue={typeof kept === 'string' ? kept : (defaultValue ?? undefined)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error, whoSees })}
        className={`${controlClasses} ${widths[width ?? natural[type] ?? 'full']}`}
      />
    </FieldFrame>
  );
}
