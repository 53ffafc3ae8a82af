'use client';

import { type ReactNode, startTransition, useActionState, useId } from 'react';
import type { ActionState } from '@/lib/platform/action-state';
import type { FormAction } from './form';
import { FormAnswer } from './form-answer';
import { FormContext, type FormContextValue } from './form-context';
import { Refused } from './refused';
import { SavedWords } from './saved-words';
import { SubmitButton } from './submit-button';
import { useAutosave } from './use-autosave';

interface AutosaveFormProps {
  /** Saves the draft; while typing the form also carries `autosave=1`, a press of the button does not. */
  action: FormAction;
  children: ReactNode;
  /** The words of the button that goes on; without it, a button to save stands only where JavaScript is off. */
  submit?: string;
  secondary?: ReactNode;
  labels?: Record<string, string>;
  className?: string;
}

/** A form that saves itself a moment after typing and when a field is left. */
export function AutosaveForm({ action, children, submit, secondary, labels, className }: AutosaveFormProps) {
  const [state, dispatch, pending] = useActionState(action, { status: 'idle' });
  const id = useId();
  const { form, savedAt, unsaved, byPress, handlers } = useAutosave({
    state,
    pending,
    send: (data) => startTransition(() => dispatch(data)),
  });
  const context: FormContextValue = {
    id,
    pending,
    errors: state.status === 'invalid' ? state.fields : {},
    values: 'values' in state ? state.values : {},
  };
  return (
    <FormContext value={context}>
      <AutosaveAnswer {...{ id, state, byPress, labels }} />
      <form ref={form} action={dispatch} {...handlers} noValidate className={className}>
        {children}
        <SavedWords pending={pending} savedAt={savedAt} unsaved={unsaved} />
        <div className="flex flex-wrap items-center gap-3">
          {submit ? <SubmitButton>{submit}</SubmitButton> : null}
          {submit ? null : (
            <noscript>
              <button type="submit">Save</button>
            </noscript>
          )}
          {secondary}
        </div>
      </form>
    </FormContext>
  );
}

interface AutosaveAnswerProps {
  id: string;
  state: ActionState;
  byPress: boolean;
  labels: Record<string, string> | undefined;
}

/** While typing, an answer never takes the focus: errors stand at their fields, a refusal is announced. */
function AutosaveAnswer({ id, state, byPress, labels }: AutosaveAnswerProps) {
  if (byPress) return <FormAnswer formId={id} state={state} found={null} labels={labels} />;
  return state.status === 'refused' ? <Refused state={state} labels={labels} takesFocus={false} /> : null;
}
