'use client';

import type { ReactNode } from 'react';
import { ChoiceRow, type Option } from './choice-row';
import { Fieldset } from './fieldset';
import { useField } from './form-context';

interface RadioGroupProps {
  name: string;
  legend: ReactNode;
  options: readonly Option[];
  defaultValue?: string | null | undefined;
  hint?: ReactNode;
  whoSees?: ReactNode;
  legendLevel?: 'h1' | 'h2' | 'label';
  inline?: boolean;
}

export function RadioGroup({ name, options, defaultValue, inline = false, ...words }: RadioGroupProps) {
  const { id, error, kept, registered } = useField(name);
  const chosen = kept ?? defaultValue;
  return (
    <Fieldset {...words} id={id} error={error}>
      <div className={inline ? 'flex flex-wrap gap-x-8' : ''}>
        {options.map((option, index) => (
          <ChoiceRow
            key={option.value}
            {...option}
            id={index === 0 ? id : `${id}-${index}`}
            name={name}
            type="radio"
            defaultChecked={chosen === option.value}
            registered={registered}
          />
        ))}
      </div>
    </Fieldset>
  );
}
