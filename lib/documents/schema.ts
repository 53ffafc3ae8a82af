import * as z from 'zod';
import { day, id, line, prose, reference, version, webAddress } from '@/lib/platform/fields';

const title = line('Say what the paper is called', 200);
const kind = z.enum(['position_statement', 'document']).default('document');
const optionalDay = (ask: string) => z.union([z.literal(''), day(ask)]).default('');

export const askForDocumentInput = z.object({
  reference,
  /** Made by the page: a second press asks for the same paper. */
  document: id,
  kind,
  title,
  reason: prose('Say why the team needs it', 1000),
  neededBy: optionalDay('Give the day as a date, or leave it out'),
});

// A form sends a nameless, empty file where none was chosen.
const file = z.preprocess(
  (value) => (value instanceof File && value.name === '' && value.size === 0 ? undefined : value),
  z.instanceof(File, { error: 'Choose a file' }).optional(),
);
const link = z.preprocess((value) => (value === '' ? undefined : value), webAddress.optional());

interface Supplied {
  file?: File | undefined;
  link?: string | undefined;
}
const isSupplied = ({ file, link }: Supplied) => file !== undefined || link !== undefined;
const chooseOne = { path: ['file'], message: 'Choose a file, or give a link to what is already public' };
const isOnlyOne = ({ file, link }: Supplied) => !(file && link);
const notBoth = { path: ['link'], message: 'Give a file or a link, not both' };

export const supplyDocumentInput = z
  .object({ reference, document: id, version, file, link })
  .refine(isSupplied, chooseOne)
  .refine(isOnlyOne, notBoth);

export const offerDocumentInput = z
  .object({
    reference,
    document: id,
    kind,
    title,
    reason: prose('Say what the team can learn from it', 1000),
    file,
    link,
  })
  .refine(isSupplied, chooseOne)
  .refine(isOnlyOne, notBoth);

export const documentInput = z.object({ reference, document: id });
export const withdrawDocumentInput = z.object({ reference, document: id, version });
