export type FormValues = Record<string, string | string[]>;

/** What a form learns of its own sending. Values come back so that nothing typed is lost. */
export type ActionState =
  | { status: 'idle' }
  | { status: 'done'; message?: string }
  | { status: 'invalid'; fields: Record<string, string[]>; values: FormValues }
  | { status: 'refused'; words: string; current?: Record<string, string>; values: FormValues };
