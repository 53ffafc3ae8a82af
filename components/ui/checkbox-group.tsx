'use client';

import type { ReactNode } from 'react';
import { ChoiceRow, type Option } from './choice-row';
import { Fieldset } from './fieldset';
import { useField } from './form-context';

interface CheckboxGroupProps {
  name: string;
  legend: ReactNode;
  options: readonly Option[];
  defaultValue?: readonly string[];
  hint?: ReactNode;
  whoSees?: ReactNode;
  legendLevel?: 'h1' | 'h2' | 'label';
}

export function CheckboxGroup({ name, options, defaultValue = [], ...words }: CheckboxGroupProps) {
  const { id, error, kept, registered } = useField(name);
  const chosen = kept === undefined ? defaultValue : [kept].flat();
  return (
    <Fieldset {...words} id={id} error={error}>
      {options.map((option, index) => (
        <ChoiceRow
          key={option.value}
          {...option}
          id={index === 0 ? id : `${id}-${index}`}
          name={name}
          type="checkbox"
          defaultChecked={chosen.includes(option.value)}
          registered={registered}
        />
      ))}
    </Fieldset>
  );
}
