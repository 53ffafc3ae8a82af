/** `windows[0][from]`, `windows.0.from` and `kinds[]` are different spellings of the same place in a form. */
export function plainName(name: string): string {
  return name.replace(/\[([^\]]*)\]/g, '.$1').replace(/\.+$/, '');
}

/** What a record holds for a field, or for a part of it (`principles.0` belongs to the group `principles`). */
export function lookUp<Value>(record: Record<string, Value>, name: string): Value | undefined {
  const wanted = plainName(name);
  const entries = Object.entries(record).map(([key, value]) => [plainName(key), value] as const);
  const exact = entries.find(([key]) => key === wanted);
  return (exact ?? entries.find(([key]) => key.startsWith(`${wanted}.`)))?.[1];
}

export function fieldId(formId: string, name: string): string {
  return `${formId}${plainName(name).replaceAll('.', '-')}`;
}
