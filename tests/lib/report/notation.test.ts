import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsFrom } from '@/lib/report/notation';
import { notationFrom } from '@/lib/report/notation-written';
import { plainText } from '@/lib/report/plain-text';

const paragraph = (text: string) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });

test.each([
  ['nothing', '  \n\n ', []],
  ['two paragraphs, lines joined', 'One\nand on.\n\nTwo.', [paragraph('One and on.'), paragraph('Two.')]],
  [
    'a subheading before its text',
    '## Harbour\nText.',
    [{ kind: 'subheading', text: 'Harbour' }, paragraph('Text.')],
  ],
  ['a multiplication is not emphasis', '5 * 3 * 2', [paragraph('5 * 3 * 2')]],
  ['an escaped opening', '\\- not a list', [paragraph('- not a list')]],
  ['a year is not a list', '2027 was dry.', [paragraph('2027 was dry.')]],
  ['an unsafe link stays text', '[a](javascript:b)', [paragraph('[a](javascript:b)')]],
])('%s', (_, text, blocks) => {
  expect(paragraphsFrom(text)).toEqual(blocks);
});

test('lists nest and keep their order', () => {
  expect(paragraphsFrom('1. First\n   goes on\n  - Inner **strong**\n2. Second')).toEqual([
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          inlines: [{ kind: 'text', text: 'First goes on' }],
          list: {
            kind: 'list',
            ordered: false,
            items: [
              {
                inlines: [
                  { kind: 'text', text: 'Inner ' },
                  { kind: 'strong', text: 'strong' },
                ],
              },
            ],
          },
        },
        { inlines: [{ kind: 'text', text: 'Second' }] },
      ],
    },
  ]);
});

test('quotes, tables, emphasis and links', () => {
  const text =
    '> *We* choose.\n\n| Ward | Spent |\n|---|---|\n| Quay \\| Strand | £14,000 |\n\nSee [the plan](https://saltwick.example/plan).';
  expect(paragraphsFrom(text)).toEqual([
    {
      kind: 'quote',
      inlines: [
        { kind: 'emphasis', text: 'We' },
        { kind: 'text', text: ' choose.' },
      ],
    },
    { kind: 'table', head: ['Ward', 'Spent'], rows: [['Quay | Strand', '£14,000']] },
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'See ' },
        { kind: 'link', text: 'the plan', href: 'https://saltwick.example/plan' },
        { kind: 'text', text: '.' },
      ],
    },
  ]);
});

test('control, zero-width and direction characters go; letters with signs stay', () => {
  expect(plainText('a\u0000\u200bb\u202ec\u00ad\uD800 \u0175 w\u0302\r\n\u{1F600}')).toBe(
    'abc \u0175 \u0175\n\u{1F600}',
  );
});

const wordsIn = (text: string) => text.match(/word/gu)?.length ?? 0;

test('whatever is written and read comes back the same, and no word is lost', () => {
  const pieces = [
    '- ',
    '1. ',
    '## ',
    '> ',
    '| ',
    '|',
    '\n',
    '\n\n',
    '  ',
    '*',
    '**',
    '[',
    '](https://a.example)',
    '\\',
    'word',
    ' ',
    '.',
    '5',
    '#',
    '-',
  ];
  const text = fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const blocks = paragraphsFrom(parts.join(''));
      expect(paragraphsFrom(notationFrom(blocks))).toEqual(blocks);
      expect(wordsIn(JSON.stringify(blocks))).toBe(wordsIn(parts.join('')));
    }),
    { numRuns: 3000 },
  );
});
