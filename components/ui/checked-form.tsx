'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { type ChangeEvent, type FocusEvent, useRef } from 'react';
import { type FieldValues, get, useForm } from 'react-hook-form';
import type * as z from 'zod';
import { Form, type FormProps } from './form';
import { plainName } from './form-names';
import { formTree } from './form-tree';

/** A form that also checks as you type, after a field has been left once, by the same schema as the server. */
export function CheckedForm({
  schema,
  ...form
}: FormProps & { schema: z.ZodType<FieldValues, FieldValues> }) {
  const place = useRef<HTMLDivElement>(null);
  const { register, handleSubmit, formState } = useForm({
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: (values, context, options) => {
      const element = place.current?.querySelector('form');
      return zodResolver(schema)(element ? formTree(new FormData(element)) : values, context, options);
    },
  });
  const { errors } = formState;

  async function validate(element: HTMLFormElement): Promise<Record<string, string[]>> {
    const parsed = await schema.safeParseAsync(formTree(new FormData(element)));
    if (parsed.success) return {};
    // Pressed once, every field is checked again as it changes.
    await handleSubmit(ignore, ignore)();
    return messagesByField(parsed.error.issues);
  }

  const checks = {
    register: (name: string) => {
      const { onChange, onBlur, ref } = register(plainName(name));
      return {
        onChange: (event: ChangeEvent) => void onChange(event),
        onBlur: (event: FocusEvent) => void onBlur(event),
        ref,
      };
    },
    liveError: (name: string) => messageOf(get(errors, plainName(name))),
    validate,
  };
  return (
    <div ref={place}>
      <Form {...form} checks={checks} />
    </div>
  );
}

function ignore() {}

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
