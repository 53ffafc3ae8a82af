'use client';

import { useRouter } from 'next/navigation';
import {
  type ReactNode,
  type RefObject,
  type SubmitEvent,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { ActionState } from '@/lib/platform/action-state';
import type { ButtonLook } from './button-look';
import { FormAnswer } from './form-answer';
import { FormContext, type FormContextValue } from './form-context';
import { pressedFormData } from './pressed-form-data';
import { SubmitButton } from './submit-button';

export type FormAction = (previous: ActionState, formData: FormData) => Promise<ActionState>;

/** Checking in the browser before the server is asked. */
export interface Checks {
  register: NonNullable<FormContextValue['register']>;
  liveError: NonNullable<FormContextValue['liveError']>;
  validate: (form: HTMLFormElement) => Promise<Record<string, string[]>>;
}

export interface FormProps {
  action: FormAction;
  /** The words of the button; left out where the children bring their own. */
  submit?: string;
  children?: ReactNode;
  /** What stands beside the button: a link back, a second button. */
  secondary?: ReactNode;
  look?: ButtonLook;
  small?: boolean;
  refusal?: string | undefined;
  /** Empties the form after it was done: for forms that add one thing after another. */
  clearWhenDone?: boolean;
  /** The fields' names in words, for two texts side by side. */
  labels?: Record<string, string>;
  className?: string;
}

/** A real form: it posts without JavaScript, keeps what was typed, and says what became of it. */
export function Form({
  action,
  children,
  labels,
  clearWhenDone = false,
  checks,
  className,
  ...row
}: FormProps & { checks?: Checks }) {
  const [state, dispatch, pending] = useActionState(action, { status: 'idle' });
  const [found, setFound] = useState<Record<string, string[]> | null>(null);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useAnswer(state, form, clearWhenDone);

  async function press(element: HTMLFormElement, data: FormData) {
    const errors = checks ? await checks.validate(element) : {};
    const stopped = Object.keys(errors).length > 0;
    setFound(stopped ? errors : null);
    if (!stopped) startTransition(() => dispatch(data));
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    // Sending it ourselves keeps React from emptying the fields when the answer comes.
    event.preventDefault();
    if (!pending) void press(event.currentTarget, pressedFormData(event));
  }

  const context: FormContextValue = {
    id,
    pending,
    // What the browser found stands at the fields as a live error, which goes when it is put right.
    errors: !found && state.status === 'invalid' ? state.fields : {},
    values: 'values' in state ? state.values : {},
    liveError: checks?.liveError,
    register: checks?.register,
  };
  return (
    <FormContext value={context}>
      <FormAnswer formId={id} state={state} found={found} labels={labels} />
      <form
        ref={form}
        action={dispatch}
        onSubmit={onSubmit}
        noValidate
        aria-busy={pending}
        className={className}
      >
        {children}
        <SubmitRow {...row} />
      </form>
    </FormContext>
  );
}

type SubmitRowProps = Pick<FormProps, 'submit' | 'secondary' | 'look' | 'small' | 'refusal'>;

function SubmitRow({ submit, secondary, ...button }: SubmitRowProps) {
  if (!submit) return secondary;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SubmitButton {...button}>{submit}</SubmitButton>
      {secondary}
    </div>
  );
}

function useAnswer(state: ActionState, form: RefObject<HTMLFormElement | null>, clearWhenDone: boolean) {
  const router = useRouter();
  useEffect(() => {
    if (state.status === 'done' && clearWhenDone) form.current?.reset();
    // The page takes the newer version, so that the next press answers to what stands there now.
    if (state.status === 'refused' && state.current) router.refresh();
  }, [state, form, clearWhenDone, router]);
}
