import { expect, test } from 'vitest';
import { csvText } from '@/lib/pool/csv/csv-text';
import type { KnownOrganisation } from '@/lib/pool/csv/file-row';
import { planOf } from '@/lib/pool/csv/plan';
import { mostRows, readPeers } from '@/lib/pool/csv/read-peers';
import { sampleFile } from '@/lib/pool/csv/sample';
import { peerFile } from './peer-files';

const organisation = (facts: Partial<KnownOrganisation>): KnownOrganisation => ({
  id: 'lane',
  name: 'Copper Lane Co-operative',
  nameCy: null,
  shortName: 'Copper Lane',
  code: null,
  endedOn: null,
  ...facts,
});
const known = [
  organisation({}),
  organisation({ id: 'saltwick', name: 'Saltwick City Council', shortName: 'Saltwick', code: 'SAW' }),
  organisation({ id: 'old', name: 'Old Saltwick', shortName: 'Saltwick', endedOn: '2020-01-01' }),
];
const read = (rows: Parameters<typeof peerFile>[0]) => readPeers(peerFile(rows), known);

test('a good row is read whole', () => {
  expect(read([{}])).toEqual({
    faults: [],
    rows: [
      {
        line: 2,
        name: 'Orla Fennimore',
        email: 'orla@test.example',
        organisationId: 'lane',
        organisation: 'Copper Lane Co-operative',
        kind: 'other',
        title: 'Director',
        politicalGroup: null,
        from: '2021-05-06',
        until: null,
        summary: 'Runs a co-operative.',
        languages: ['English', 'Welsh'],
        training: '',
        trainedOn: null,
        vouchedBy: '',
        accessNeeds: null,
        needsStepFree: true,
        experience: [{ principle: 'co_production', example: 'Wrote it with tenants.' }],
      },
    ],
  });
});

test('the sample is a good file', () => {
  const { rows, faults } = readPeers(sampleFile(), known);
  expect(faults).toEqual([]);
  expect(rows.map(({ organisationId }) => organisationId)).toEqual(['saltwick', 'lane']);
});

test.each([
  [{ name: '' }, 'Name', 'The cell is empty.'],
  [{ email: 'orla at lane' }, 'E-mail', '“orla at lane” is no e-mail address.'],
  [{ organisation: 'Nowhere' }, 'Organisation', 'No organisation is called “Nowhere”.'],
  [{ kind: 'mayor' }, 'Kind of post', '“mayor” is no kind of post.'],
  [
    { kind: 'officer', politicalGroup: 'Green' },
    'Political group',
    'A political group is kept for councillors only.',
  ],
  [{ from: '31/02/2021' }, 'First day', '“31/02/2021” is no date.'],
  [{ until: '2020-01-01' }, 'Last day', 'The last day lies before the first.'],
  [{ needsStepFree: 'perhaps' }, 'Step-free access', '“perhaps” is neither yes nor no.'],
  [{ summary: 'x'.repeat(1001) }, 'What they bring', 'There are more than 1,000 characters.'],
  [{ 'Co-production': 'x'.repeat(1001) }, 'Co-production', 'There are more than 1,000 characters.'],
] as const)('a bad row says where, what and how: %o', (row, column, wrong) => {
  const { rows, faults } = read([{}, row]);
  expect(rows).toHaveLength(1);
  expect(faults).toEqual([{ line: 3, column, wrong, remedy: expect.stringMatching(/\w/) }]);
});

test('names of councils are found by name, usual name and code, those that still are first', () => {
  const names = ['Saltwick City Council', 'saltwick', 'saw', 'Old Saltwick'];
  const { rows } = read(
    names.map((each, index) => ({ organisation: each, email: `p${index}@test.example` })),
  );
  expect(rows.map(({ organisationId }) => organisationId)).toEqual([
    'saltwick',
    'saltwick',
    'saltwick',
    'old',
  ]);
});

test.each([
  ['', 1, 'This column is missing.'],
  ['a,b\n1,2', 1, 'This column is missing.'],
  [peerFile([]), 1, 'There are no rows below the first line.'],
  [`${peerFile([{}])}\r\n"cut off`, 3, 'The file cannot be read as a table.'],
  [peerFile(Array.from({ length: mostRows + 1 }, () => ({}))), 1, 'There are more than 2,000 rows.'],
])('what is no such table has no rows and says why (%#)', (text, line, wrong) => {
  const { rows, faults } = readPeers(text, known);
  expect(rows).toEqual([]);
  expect(faults[0]).toMatchObject({ line, wrong });
});

test('semicolons and a mark at the front do no harm', () => {
  const text = `\uFEFF${peerFile([{}]).replaceAll('","', '";"')}`;
  expect(readPeers(text, known)).toMatchObject({ faults: [], rows: [{ name: 'Orla Fennimore' }] });
});

test('what a spreadsheet would run as a formula is written defused, and read back as it was', () => {
  const evil = '=HYPERLINK("http://x.example")';
  const text = csvText([
    ['Name', 'Note'],
    [evil, '@now'],
  ]);
  expect(text).toContain(`"'=HYPERLINK`);
  expect(text).toContain(`'@now`);
  expect(read([{ title: `'${evil}` }]).rows[0]?.title).toBe(evil);
});

test('two rows with one address are two posts of one person; another name is a fault', () => {
  const plan = planOf(read([{}, { organisation: 'SAW', summary: '' }, { name: 'Piers Aldermoor' }, {}]), []);
  expect(
    plan.entries.map(({ name, posts }) => [name, posts.map(({ organisationId }) => organisationId)]),
  ).toEqual([['Orla Fennimore', ['lane', 'saltwick']]]);
  expect(plan.faults).toEqual([
    { line: 4, column: 'Name', wrong: 'The address belongs to Orla Fennimore.', remedy: expect.any(String) },
  ]);
});

test('who is a peer already keeps their profile, and only a new post is added', () => {
  const person = {
    id: 'p',
    name: 'Orla  Fennimore',
    email: 'orla@test.example',
    hasProfile: true,
    posts: [{ organisationId: 'lane', kind: 'other', from: '2021-05-06' }],
  };
  expect(planOf(read([{}]), [person])).toEqual({ entries: [], faults: [], same: 1 });
  const [entry] = planOf(read([{ organisation: 'SAW' }]), [person]).entries;
  expect(entry).toMatchObject({ known: 'p', profile: null, posts: [{ organisationId: 'saltwick' }] });
  expect(planOf(read([{ summary: '' }]), []).faults).toMatchObject([{ line: 2, column: 'What they bring' }]);
});
