import * as z from 'zod';
import { plainLine, plainText } from './plain-text';

export const textSchema = z.string().overwrite(plainText);
export const lineSchema = z.string().overwrite(plainLine);

const inlineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: lineKeepingSpaces() }),
  z.strictObject({ kind: z.literal('strong'), text: lineKeepingSpaces() }),
  z.strictObject({ kind: z.literal('emphasis'), text: lineKeepingSpaces() }),
  z.strictObject({
    kind: z.literal('link'),
    text: lineKeepingSpaces(),
    href: z.url({ protocol: /^(?:https?|mailto)$/u }),
  }),
]);

const inlinesSchema = z.array(inlineSchema);

const listSchema = z.strictObject({
  kind: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(
    z.strictObject({
      inlines: inlinesSchema,
      get list() {
        return listSchema.optional();
      },
    }),
  ),
});

/** What the text of a report can hold, and nothing else: every renderer must be able to show all of it. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), inlines: inlinesSchema }),
  z.strictObject({ kind: z.literal('subheading'), text: lineSchema }),
  listSchema,
  z.strictObject({ kind: z.literal('quote'), inlines: inlinesSchema }),
  z.strictObject({
    kind: z.literal('table'),
    head: z.array(lineSchema).min(1),
    rows: z.array(z.array(lineSchema)),
  }),
]);

export type Inline = z.infer<typeof inlineSchema>;
export type ListBlock = z.infer<typeof listSchema>;
export type Block = z.infer<typeof blockSchema>;
export type TableBlock = Extract<Block, { kind: 'table' }>;

function lineKeepingSpaces() {
  return z.string().overwrite((text) => plainText(text).replace(/\n/gu, ' '));
}
