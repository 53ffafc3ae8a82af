import { expect, test } from 'vitest';
import { asBlob, asText, type NotesFile, openFile, sealFile } from '@/components/device/sealed-file';

const notes: NotesFile = {
  person: { id: '0190a1b2-0000-7000-8000-000000000001', name: 'Ŵil Pryce-Ellis' },
  madeAt: '2027-03-09T14:05:00.000Z',
  operations: [
    {
      id: '0190a1b2-0000-7000-8000-000000000002',
      note: '0190a1b2-0000-7000-8000-000000000003',
      parents: [],
      content: {
        text: 'CANARY: two lines,\nand a ŷ ',
        source: 'resident',
        area: null,
        principles: [],
        citizens: true,
        tonight: false,
        sessionId: null,
        documentId: null,
        shared: false,
        photos: [],
      },
      madeAt: '2027-03-09T14:04:00.000Z',
      reference: 'CPR-2027-001',
      state: 'unsent',
    },
  ],
  photos: [],
  drafts: [{ place: 'CPR-2027-001/', words: '{"text":"CANARY: half a sente"}' }],
};
const passphrase = 'kettle orchard tŷ';

test('a file of notes opens with its passphrase, to the letter, and with no other', async () => {
  const text = await (await sealFile(notes, passphrase)).text();
  expect(await openFile(text, passphrase)).toEqual(notes);
  expect(await openFile(text, ` ${passphrase.normalize('NFD')} `)).toEqual(notes);
  expect(await openFile(text, 'kettle orchard ty')).toBeNull();
  for (const shown of ['CANARY', 'resident', 'CPR-2027-001', 'Pryce']) expect(text).not.toContain(shown);
});

test('what is no such file, or was changed on the way, is refused', async () => {
  const text = await (await sealFile(notes, passphrase)).text();
  const file = JSON.parse(text);
  const changed = { ...file, sealed: `${file.sealed.slice(0, -8)}AAAAAAA=` };
  for (const wrong of ['', '{}', 'null', '<html>', JSON.stringify(changed)])
    expect(await openFile(wrong, passphrase)).toBeNull();
  // A file that asks for a day of work before it fails is not opened at all.
  expect(await openFile(JSON.stringify({ ...file, rounds: 10 ** 12 }), passphrase)).toBeNull();
});

test('a picture comes back byte by byte', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);
  const back = asBlob(await asText(new Blob([bytes])));
  expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes);
});
