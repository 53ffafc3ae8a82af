import type { ReactNode } from 'react';
import { Button } from './button';
import { controlClasses } from './control-classes';

interface SearchBoxProps {
  /** The list's own path: a search is an address that can be kept. */
  action: string;
  name?: string;
  label: string;
  hint?: string;
  defaultValue?: string | undefined;
  /** Other choices that the search keeps. */
  keep?: Record<string, string>;
  /** Filters, as fields. */
  children?: ReactNode;
  submit?: string;
}

export function SearchBox({
  action,
  name = 'search',
  label,
  hint,
  defaultValue,
  keep = {},
  children,
  submit = 'Search',
}: SearchBoxProps) {
  return (
    <search>
      <form action={action} className="mb-6">
        {Object.entries(keep).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <label htmlFor={`search-${name}`} className="block font-bold">
          {label}
        </label>
        {hint ? <p className="text-small text-soft">{hint}</p> : null}
        <div className="mt-1.5 flex flex-wrap items-end gap-3 *:mb-0">
          <input
            id={`search-${name}`}
            name={name}
            type="search"
            defaultValue={defaultValue}
            className={`${controlClasses} min-w-0 flex-1 basis-64`}
          />
          {children}
          <Button look="secondary">{submit}</Button>
        </div>
      </form>
    </search>
  );
}
