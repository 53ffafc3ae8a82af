'use client';

import type { ReactNode } from 'react';
import { ChoiceRow } from './choice-row';
import { FieldError } from './field-error';
import { describedBy, useField } from './form-context';

interface CheckboxProps {
  name: string;
  label: ReactNode;
  value?: string;
  hint?: ReactNode;
  defaultChecked?: boolean;
}

export function Checkbox({ name, label, value = 'on', hint, defaultChecked }: CheckboxProps) {
  const { id, error, kept, registered } = useField(name);
  return (
    <div className={`mb-6 ${error ? 'border-l-[3px] border-error pl-4' : ''}`}>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <ChoiceRow
        {...{ id, name, value, label, hint, registered }}
        type="checkbox"
        describedBy={describedBy(id, { error })}
        defaultChecked={kept === undefined ? (defaultChecked ?? false) : kept === value}
      />
    </div>
  );
}
