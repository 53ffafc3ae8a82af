import * as z from 'zod';

// Characters that carry no text: control codes but tab and line feed, formatting and direction marks. The joiners
// U+200C and U+200D stay: Welsh does not need them, but names in other scripts and emoji do.
const invisible = /(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

// Some invisible characters join or part what stands round them, and stay; by themselves they are nothing.
const blank = /^[\p{Default_Ignorable_Code_Point}\p{Z}\s\u2800]*$/u;

/** Text as it is kept: composed (NFC), line ends as \n, invisible characters gone, no space at the ends. */
export function cleanText(text: string): string {
  const clean = text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(invisible, '')
    .normalize('NFC')
    .trim();
  return blank.test(clean) ? '' : clean;
}

const tooLong = (max: number) => `Use ${max.toLocaleString('en-GB')} characters or fewer`;

/** One line that must be there. `ask` is the sentence shown when it is not. */
export const line = (ask: string, max = 200) =>
  z
    .string(ask)
    .transform((text) => cleanText(text).replaceAll(/\s+/g, ' '))
    .pipe(z.string().min(1, ask).max(max, tooLong(max)));

/** One line that may be left out. */
export const optionalLine = (max = 200) =>
  z
    .string()
    .default('')
    .transform((text) => cleanText(text).replaceAll(/\s+/g, ' '))
    .pipe(z.string().max(max, tooLong(max)));

/** Several lines that must be there. */
export const prose = (ask: string, max = 10_000) =>
  z
    .string(ask)
    .transform(cleanText)
    .pipe(z.string().min(1, ask).max(max, tooLong(max)));

/** Several lines that may be left out. */
export const optionalProse = (max = 10_000) =>
  z
    .string()
    .default('')
    .transform(cleanText)
    .pipe(z.string().max(max, tooLong(max)));

/** A plain date from a date field, `YYYY-MM-DD`, within this century. */
export const day = (ask: string) =>
  z.iso
    .date({ error: ask, abort: true })
    .refine((value) => value >= '2000-01-01' && value < '2100-01-01', 'Use a date in this century');

/** A wall-clock time, `HH:MM`. */
export const time = (ask: string) =>
  z.string(ask).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: ask, abort: true });

/** A whole number from a form; an empty field is no nought. */
export const whole = (ask: string, min: number, max: number) =>
  z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number(ask).int(ask).min(min, ask).max(max, ask),
  );

/** A box that is ticked or not; a form sends nothing for an empty one. */
export const ticked = z
  .union([z.boolean(), z.literal(['on', 'true', 'yes', 'no', 'false', ''])])
  .default(false)
  .transform((value) => value === true || value === 'on' || value === 'true' || value === 'yes');

/** Several choices of one list; a form sends one value bare, and nothing for none. */
export const choices = <T extends string>(values: readonly [T, ...T[]]) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(z.enum(values)),
  );

export const id = z.uuid('This is not an address that we gave');
/** An id that a form leaves empty when nothing is chosen. */
export const optionalId = z
  .union([z.uuid(), z.literal('')])
  .optional()
  .transform((value) => value || null);
export const reference = z.string().min(1).max(40);
/** The version that the writer had before them. */
export const version = z.coerce.number().int().positive();
export const email = z
  .string('Enter an e-mail address')
  .transform((text) => cleanText(text).toLowerCase())
  .pipe(z.email('Enter an e-mail address like name@council.gov.uk').max(254, tooLong(254)));
/** A web address that people may follow: http or https only. */
export const webAddress = z
  .string()
  .transform(cleanText)
  .pipe(
    z
      .url({ protocol: /^https?$/, message: 'Enter a web address that begins with https://' })
      .max(2000, tooLong(2000)),
  );
