'use client';

import { use } from 'react';
import { Button, type ButtonProps } from './button';
import { FormContext } from './form-context';

/** A form's button: a second press while the first is under way does nothing, and the focus stays. */
export function SubmitButton(props: ButtonProps) {
  const pending = use(FormContext)?.pending ?? false;
  return (
    <>
      <Button {...props} type="submit" pending={pending} />
      <span role="status" className="sr-only">
        {pending ? 'Sending' : ''}
      </span>
    </>
  );
}
