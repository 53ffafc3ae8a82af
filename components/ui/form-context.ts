'use client';

import {
  type ChangeEventHandler,
  createContext,
  type FocusEventHandler,
  type RefCallback,
  use,
  useId,
} from 'react';
import type { FormValues } from '@/lib/platform/action-state';
import { fieldId, lookUp } from './form-names';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What checking-as-you-type gives to a field's control. */
export interface Registered {
  onChange: ChangeEventHandler<Control>;
  onBlur: FocusEventHandler<Control>;
  ref: RefCallback<Control>;
}

export interface FormContextValue {
  id: string;
  pending: boolean;
  errors: Record<string, string[]>;
  values: FormValues;
  /** `null`: put right since the last answer, which no longer counts for this field. */
  liveError?: ((name: string) => string | null | undefined) | undefined;
  register?: ((name: string) => Registered) | undefined;
}

export const FormContext = createContext<FormContextValue | null>(null);

/** A field's id, its error and the value to start from: what was typed before the answer, else what is stored. */
export function useField(name: string) {
  const form = use(FormContext);
  const own = useId();
  const id = fieldId(form?.id ?? own, name);
  const live = form?.liveError?.(name);
  const error = (live === undefined && form ? lookUp(form.errors, name)?.[0] : live) ?? undefined;
  const kept = form ? lookUp(form.values, name) : undefined;
  return { id, error, kept, registered: form?.register?.(name) };
}

/** The ids of a field's hint, error and audience, for `aria-describedby`. */
export function describedBy(id: string, parts: { hint?: unknown; error?: unknown; whoSees?: unknown }) {
  const ids = [parts.hint && `${id}-hint`, parts.error && `${id}-error`, parts.whoSees && `${id}-sees`];
  return ids.filter(Boolean).join(' ') || undefined;
}
