'use client';

import { controlClasses } from './control-classes';
import { FieldFrame, type FieldWords } from './field-frame';
import { describedBy, useField } from './form-context';

interface FileFieldProps extends FieldWords {
  name: string;
  accept?: string;
  multiple?: boolean;
}

export function FileField({ name, accept, multiple, ...words }: FileFieldProps) {
  const { id, error, registered } = useField(name);
  return (
    <FieldFrame {...words} id={id} error={error}>
      <input
        {...registered}
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { ...words, error })}
        className={`${controlClasses} file:mr-4 file:min-h-8 file:cursor-pointer file:rounded-control file:border-[1.5px] file:border-solid file:border-ink file:bg-sheet file:px-3 file:font-bold file:text-ink`}
      />
    </FieldFrame>
  );
}
