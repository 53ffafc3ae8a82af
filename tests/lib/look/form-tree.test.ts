import { describe, expect, it } from 'vitest';
import { formTree } from '@/components/ui/form-tree';
import { formInput } from '@/lib/platform/form-input';

const forms: [what: string, fields: [name: string, value: string][]][] = [
  [
    'flat fields',
    [
      ['title', 'Ward budgets'],
      ['version', '3'],
    ],
  ],
  [
    'a repeated name',
    [
      ['kinds', 'staff'],
      ['kinds', 'resident'],
    ],
  ],
  ['a name that says it is a list', [['kinds[]', 'staff']]],
  [
    'rows',
    [
      ['windows[0][from]', '2027-06-14'],
      ['windows[0][to]', '2027-06-17'],
      ['windows[1][from]', '2027-09-06'],
    ],
  ],
  [
    'a branch',
    [
      ['contact[name]', 'Priya Longmire'],
      ['contact[email]', 'priya@saltwick.example'],
    ],
  ],
  [
    'the framework’s own fields',
    [
      ['$ACTION_ID_1', ''],
      ['title', 'Ŵ and £'],
    ],
  ],
  ['empty text', [['title', '']]],
];

describe('a form read in the browser', () => {
  it.each(forms)('is what the server reads: %s', (_what, fields) => {
    const data = new FormData();
    for (const [name, value] of fields) data.append(name, value);
    expect(formTree(data)).toEqual(formInput(data));
  });
});
