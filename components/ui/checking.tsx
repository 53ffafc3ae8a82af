'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { type ChangeEvent, type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { type FieldValues, get, useForm } from 'react-hook-form';
import type * as z from 'zod';
import type { Checks } from './form';
import { plainName } from './form-names';
import { formTree } from './form-tree';

export type Schema = z.ZodType<FieldValues, FieldValues>;

interface CheckingProps {
  schema: Schema;
  /** Where the form stands. */
  place: RefObject<HTMLDivElement | null>;
  onChecks: (checks: Checks) => void;
}

/** Checks a form's fields once they have been left, and again as they change; it draws nothing itself. */
export function Checking({ schema, place, onChecks }: CheckingProps) {
  const left = useRef(new Set<string>());
  const changed = useRef(new Set<string>());
  const { register, handleSubmit, formState, trigger, reset } = useForm({
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: (values, context, options) => {
      const form = place.current?.querySelector('form');
      return zodResolver(schema)(form ? formTree(new FormData(form)) : values, context, options);
    },
  });

  useEffect(() => {
    // What one field holds can put another right or wrong: an end before its start.
    const checkAllLeft = () => void trigger([...left.current]);
    onChecks({
      register: (name) => {
        const field = plainName(name);
        const { onChange, onBlur } = register(field);
        return {
          onChange: (event: ChangeEvent) => {
            changed.current.add(field);
            void onChange(event).then(checkAllLeft);
          },
          onBlur: (event: FocusEvent) => {
            if (isStillThere(event, name)) return;
            left.current.add(field);
            void onBlur(event).then(checkAllLeft);
          },
          // The library would write back into the fields what it knew of them when it came: a box ticked before then,
          // on a slow line, would be empty again. What they hold is read from the form itself.
          ref: ignore,
        };
      },
      liveError: (name) => {
        const field = plainName(name);
        return messageOf(get(formState.errors, field)) ?? (changed.current.has(field) ? null : undefined);
      },
      validate: async (form) => {
        changed.current.clear();
        const parsed = await schema.safeParseAsync(formTree(new FormData(form)));
        if (parsed.success) return {};
        // Pressed once, every field is checked again as it changes.
        await handleSubmit(ignore, ignore)();
        return messagesByField(parsed.error.issues);
      },
    });
  }, [schema, onChecks, register, handleSubmit, formState, trigger]);

  useEffect(() => {
    const around = place.current;
    // An emptied form is a new one: nothing of it has been left yet.
    const startAnew = () => {
      left.current.clear();
      reset(undefined, { keepValues: true });
    };
    around?.addEventListener('reset', startAnew);
    return () => around?.removeEventListener('reset', startAnew);
  }, [place, reset]);

  return null;
}

function ignore() {}

/** Between the choices of one question nothing is left; and a press checks all, an error that moved its button would miss it. */
function isStillThere({ relatedTarget }: FocusEvent, name: string): boolean {
  if (relatedTarget instanceof HTMLButtonElement) return relatedTarget.type === 'submit';
  return relatedTarget instanceof HTMLInputElement && relatedTarget.name === name;
}

function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  return typeof error.message === 'string' ? error.message : undefined;
}

function messagesByField(issues: { path: PropertyKey[]; message: string }[]): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const { path, message } of issues) {
    const name = path.map(String).join('.');
    if (!fields[name]) fields[name] = [message];
  }
  return fields;
}
