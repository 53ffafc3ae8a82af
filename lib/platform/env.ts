import * as z from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  /** A connection string of its own for each role; without one, connections of DATABASE_URL take the role. */
  DATABASE_URL_APP: z.string().optional(),
  DATABASE_URL_READ: z.string().optional(),
  DATABASE_URL_AUTH: z.string().optional(),
  /** For hearing of changes: straight to PostgreSQL, where the others go through a pooler. */
  DATABASE_URL_LISTEN: z.string().optional(),
  /** The address that people use, scheme and host: every form's origin is held against it. */
  APP_ORIGIN: z.url().default('http://127.0.0.1:3000'),
  /** How many proxies of ours stand before us: the client's address is counted from the right of X-Forwarded-For. */
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[1-9]$/)
    .default('1'),
  NEXTAUTH_SECRET: z.string().min(32),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Roundtable <roundtable@localhost>'),
  FILES_DIR: z.string().default('.data/files'),
  ROUNDTABLE_DEMO: z.enum(['0', '1']).default('0'),
  /** For tests of the demo: a file that says what time it is, as an instant. */
  ROUNDTABLE_CLOCK_FILE: z.string().optional(),
});
export type Env = z.infer<typeof schema>;

let parsed: Env | null = null;

/** The process's settings, checked once. Throws with every setting that is wrong. Nothing else reads process.env. */
export function env(): Env {
  parsed ??= schema.parse(process.env);
  return parsed;
}
