'use client';

import { controlClasses, type Width, widths } from './control-classes';
import { FieldFrame, type FieldWords } from './field-frame';
import { describedBy, useField } from './form-context';

interface SelectFieldProps extends FieldWords {
  name: string;
  options: readonly { value: string; label: string }[];
  /** The words of an empty first choice. */
  empty?: string;
  defaultValue?: string | null | undefined;
  width?: Width;
}

export function SelectField({
  name,
  options,
  empty,
  defaultValue,
  width = 'half',
  ...words
}: SelectFieldProps) {
  const { id, error, kept, registered } = useField(name);
  return (
    <FieldFrame {...words} id={id} error={error}>
      <select
        {...registered}
        id={id}
        name={name}
        defaultValue={typeof kept === 'string' ? kept : (defaultValue ?? undefined)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { ...words, error })}
        className={`${controlClasses} ${widths[width]}`}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
