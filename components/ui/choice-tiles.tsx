'use client';

import type { ReactNode } from 'react';
import { Fieldset } from './fieldset';
import { useField } from './form-context';
import { Icon } from './icon';

interface TileOption {
  value: string;
  label: ReactNode;
  sign?: ReactNode;
}

interface ChoiceTilesProps {
  name: string;
  legend: ReactNode;
  kind: 'one' | 'many';
  options: readonly TileOption[];
  defaultValue?: string | readonly string[] | null | undefined;
  columns?: 2 | 3;
  hint?: ReactNode;
  whoSees?: ReactNode;
}

/** Choices as tiles for a thumb; a chosen one has an ink border, bold words and a tick. */
export function ChoiceTiles({ name, kind, options, defaultValue, columns = 2, ...words }: ChoiceTilesProps) {
  const { id, error, kept, registered } = useField(name);
  const chosen = [kept ?? defaultValue ?? []].flat();
  return (
    <Fieldset {...words} id={id} error={error}>
      <div
        className={`mt-2 grid gap-2 ${columns === 3 ? 'grid-cols-2 min-[23rem]:grid-cols-3' : 'grid-cols-2'}`}
      >
        {options.map((option, index) => (
          <label key={option.value} className={tile}>
            <input
              {...registered}
              id={index === 0 ? id : `${id}-${index}`}
              name={name}
              type={kind === 'one' ? 'radio' : 'checkbox'}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              className="peer sr-only"
            />
            {option.sign}
            <span className="min-w-0 flex-1 leading-tight">{option.label}</span>
            <Icon name="tick" size={16} className="invisible absolute top-1 right-1 peer-checked:visible" />
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

const tile =
  'relative flex min-h-12 items-center gap-2 rounded-control border-[1.5px] border-edge bg-sheet px-2.5 py-2 text-small hover:bg-wash max-[22rem]:gap-1.5 max-[22rem]:px-1.5 sm:gap-3 sm:px-3 sm:text-body has-checked:border-ink has-checked:font-bold has-checked:outline-[1.5px] has-checked:outline-ink has-focus-visible:outline-[3px] has-focus-visible:outline-ink has-focus-visible:shadow-[0_0_0_6px_var(--sun)]';
