'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { type ChangeEvent, type FocusEvent, useRef } from 'react';
import { type FieldValues, get, useForm } from 'react-hook-form';
import type * as z from 'zod';
import { Form, type FormProps } from './form';
import { plainName } from './form-names';
import { formTree } from './form-tree';

type Schema = z.ZodType<FieldValues, FieldValues>;

/** The form of one command, made in a client file: a schema cannot cross from the server to the browser. */
export function checkedBy(schema: Schema) {
  return function Checked(form: FormProps) {
    return <CheckedForm {...form} schema={schema} />;
  };
}

/** A form that also checks as you type, after a field has been left once, by the same schema as the server. */
function CheckedForm({ schema, ...form }: FormProps & { schema: Schema }) {
  const place = useRef<HTMLDivElement>(null);
  const left = useRef(new Set<string>());
  const { register, handleSubmit, formState, trigger, reset } = useForm({
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

  // What one field holds can put another right or wrong: an end before its start.
  function checkAllLeft() {
    if (left.current.size > 0) void trigger([...left.current]);
  }

  // An emptied form is a new one: nothing of it has been left yet.
  function startAnew() {
    left.current.clear();
    reset(undefined, { keepValues: true });
  }

  const checks = {
    register: (name: string) => {
      const field = plainName(name);
      const { onChange, onBlur, ref } = register(field);
      return {
        onChange: (event: ChangeEvent) => void onChange(event).then(checkAllLeft),
        onBlur: (event: FocusEvent) => {
          if (isStillThere(event, name)) return;
          left.current.add(field);
          void onBlur(event).then(checkAllLeft);
        },
        ref,
      };
    },
    liveError: (name: string) => messageOf(get(errors, plainName(name))),
    validate,
  };
  return (
    <div ref={place} onReset={startAnew}>
      <Form {...form} checks={checks} />
    </div>
  );
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
