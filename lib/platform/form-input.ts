import qs from 'qs';
import type { FormValues } from '@/lib/platform/action-state';

/** A form's fields as the input of a command: `windows[0][from]` nests, a repeated name is a list, files stay files. */
export function formInput(form: FormData): Record<string, unknown> {
  const text = new URLSearchParams();
  const files: Record<string, File> = {};
  for (const [name, value] of form) {
    if (isFrameworkField(name)) continue;
    if (typeof value === 'string') text.append(name, value);
    else files[name] = value;
  }
  const nested = qs.parse(text.toString(), {
    depth: 4,
    arrayLimit: 200,
    parameterLimit: 2000,
    plainObjects: false,
  });
  return { ...nested, ...files };
}

/** What was typed, by field name, to fill the form again. */
export function formValues(form: FormData): FormValues {
  const values: FormValues = {};
  for (const [name, value] of form) {
    if (isFrameworkField(name) || typeof value !== 'string') continue;
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

// React and Next put their own bookkeeping beside the fields.
function isFrameworkField(name: string): boolean {
  return name.startsWith('$ACTION');
}
