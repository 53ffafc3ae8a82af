'use client';

import type { ReactNode } from 'react';
import type { Registered } from './form-context';

export interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface ChoiceRowProps extends Option {
  id: string;
  name: string;
  type: 'checkbox' | 'radio';
  defaultChecked: boolean;
  registered: Registered | undefined;
  describedBy?: string | undefined;
}

/** One checkbox or radio button with its words: 44 px to press, drawn by the browser itself. */
export function ChoiceRow({
  id,
  name,
  type,
  value,
  label,
  hint,
  defaultChecked,
  registered,
  describedBy,
}: ChoiceRowProps) {
  return (
    <div className="flex gap-3">
      <span className="flex h-11 items-center">
        <input
          {...registered}
          id={id}
          name={name}
          type={type}
          value={value}
          defaultChecked={defaultChecked}
          aria-describedby={[hint && `${id}-hint`, describedBy].filter(Boolean).join(' ') || undefined}
          className={`${box} ${marks[type]}`}
        />
      </span>
      <div className="py-2.5">
        <label htmlFor={id} className="-my-2.5 block py-2.5 leading-6">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="max-w-measure text-small text-soft">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

const box =
  'grid size-6 shrink-0 cursor-pointer appearance-none place-content-center border-[1.5px] border-edge bg-sheet before:opacity-0 checked:border-accent checked:bg-accent checked:before:opacity-100 forced-colors:appearance-auto forced-colors:before:hidden';

const marks = {
  checkbox:
    'rounded-control before:mb-1 before:h-2 before:w-3.5 before:-rotate-45 before:border-b-2 before:border-l-2 before:border-on-accent',
  radio: 'rounded-full before:size-2.5 before:rounded-full before:bg-on-accent',
};
