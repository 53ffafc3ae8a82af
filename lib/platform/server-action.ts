import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type * as z from 'zod';
import type { ActionState, FormValues } from '@/lib/platform/action-state';
import type { Command, Outcome } from '@/lib/platform/command';
import { formInput, formValues } from '@/lib/platform/form-input';
import { isForeignOrigin } from '@/lib/platform/origin';
import type { Refusal } from '@/lib/platform/refusal';
import { refusalWords } from '@/lib/platform/refusal-words';
import { currentViewer } from '@/lib/platform/viewer';

interface Options {
  /** Where to go when it is done; `:name` is filled from the command's result, else from the input. */
  to?: string;
  /** What the form says when it is done and stays. */
  message?: string;
}

export interface ServerAction<S extends z.ZodType, R> {
  (previous: ActionState, form: FormData): Promise<ActionState>;
  (input: z.input<S>): Promise<Outcome<R>>;
}

/** Makes a command reachable from a form (with or without JavaScript) and from a board, as the signed-in person. */
export function serverAction<S extends z.ZodType, R>(
  command: Command<S, R>,
  options: Options = {},
): ServerAction<S, R> {
  async function act(previous: ActionState, form: FormData): Promise<ActionState>;
  async function act(input: z.input<S>): Promise<Outcome<R>>;
  async function act(first: unknown, form?: FormData): Promise<ActionState | Outcome<R>> {
    if (!(form instanceof FormData)) return changed(await guarded(command, first));
    const input = formInput(form);
    const outcome = changed(await guarded(command, input));
    if (!outcome.ok) return refusedState(outcome.refusal, formValues(form));
    if (options.to && !form.has('autosave')) redirect(filled(options.to, outcome.result, input));
    return { status: 'done', ...(options.message ? { message: options.message } : {}) };
  }
  return act;
}

async function guarded<S extends z.ZodType, R>(command: Command<S, R>, input: unknown): Promise<Outcome<R>> {
  if (await isForeignOrigin()) return { ok: false, refusal: { reason: 'foreign_origin' } };
  const viewer = await currentViewer();
  const outcome = await command.as(viewer, input);
  const stranger = !viewer && !outcome.ok && outcome.refusal.reason === 'not_found';
  return stranger ? { ok: false, refusal: { reason: 'signed_out' } } : outcome;
}

function changed<R>(outcome: Outcome<R>): Outcome<R> {
  if (outcome.ok) revalidatePath('/', 'layout');
  return outcome;
}

/** A refusal as a form shows it, with what was typed. */
export function refusedState(refusal: Refusal, values: FormValues): ActionState {
  if (refusal.reason === 'invalid') return { status: 'invalid', fields: refusal.fields, values };
  const words = refusalWords(refusal);
  return refusal.reason === 'out_of_date'
    ? { status: 'refused', words, current: refusal.current, values }
    : { status: 'refused', words, values };
}

function filled(pattern: string, result: unknown, input: object): string {
  const values = { ...input, ...(typeof result === 'object' && result !== null ? result : {}) };
  return pattern.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(Reflect.get(values, name))),
  );
}
