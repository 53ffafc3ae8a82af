const hints: [pattern: RegExp, hint: string][] = [
  [
    /ENOSPC|No space left on device|53100/,
    'The disk is full. Free some space, then run the same command again.',
  ],
  [
    /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|timeout expired/,
    'The database does not answer. See that it runs and that DATABASE_URL names it, then run the same command again.',
  ],
  [
    /28P01|28000|password authentication failed/,
    'The database refuses the name or password in DATABASE_URL.',
  ],
  [/3D000/, 'The database that DATABASE_URL names is not there. Create it, then run the same command again.'],
  [/EACCES|EPERM/, 'A file may not be read or written by this user. See who owns the project’s folder.'],
];

/** What went wrong, and what to do about it where we know. */
export function explain(error: unknown): string {
  const words =
    error instanceof Error ? [error.message, ...causes(error)].filter(Boolean).join('\n') : String(error);
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const hint = hints.find(([pattern]) => pattern.test(`${String(code)} ${words}`))?.[1];
  if (hint) return `${words}\n${hint}`;
  // A fault of the program: whoever mends it needs to see where it happened.
  return error instanceof TypeError || error instanceof RangeError ? (error.stack ?? words) : words;
}

function causes(error: Error): string[] {
  if (error instanceof AggregateError) return error.errors.map((each) => explain(each));
  return error.cause instanceof Error ? [error.cause.message] : [];
}
