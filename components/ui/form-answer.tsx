'use client';

import { useMemo } from 'react';
import type { ActionState } from '@/lib/platform/action-state';
import { Banner } from './banner';
import { ErrorSummary } from './error-summary';
import { fieldId } from './form-names';
import { Refused } from './refused';

interface FormAnswerProps {
  formId: string;
  state: ActionState;
  /** What the check in the browser found at the last press, if anything. */
  found: Record<string, string[]> | null;
  labels?: Record<string, string> | undefined;
}

/** Says what became of the last press: nothing at first, then errors, a refusal or what was done. */
export function FormAnswer({ formId, state, found, labels }: FormAnswerProps) {
  const fields = found ?? (state.status === 'invalid' ? state.fields : null);
  const errors = useMemo(
    () =>
      Object.entries(fields ?? {}).flatMap(([name, messages]) =>
        messages.map((message) => ({ href: `#${fieldId(formId, name)}`, message })),
      ),
    [fields, formId],
  );
  if (errors.length > 0) return <ErrorSummary errors={errors} />;
  if (state.status === 'refused') return <Refused state={state} labels={labels} />;
  return (
    <div role="status">
      {state.status === 'done' && state.message ? <Banner tone="ok" title={state.message} /> : null}
    </div>
  );
}
