import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { voiceAddress } from '@/lib/voice/address';
import { renderPoster } from '@/lib/voice/paper/poster';
import { qrDrawing } from '@/lib/voice/qr';
import { typedAddress } from '@/lib/voice/typed-address';
import { heardIn } from '@/tests/support/pdf-reading';

const address = 'https://reviews.example.org/voice/saltwick';

test('a camera reads the code as it is drawn', () => {
  const { size, path } = qrDrawing(address);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < Number(run) * scale; column += 1) {
        const at = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4;
        data.fill(0, at, at + 3);
      }
  expect(decodeQR({ width, height: width, data })).toBe(address);
});

test('an address is typed without its beginning', () => {
  expect(typedAddress(address)).toBe('reviews.example.org/voice/saltwick');
  expect(voiceAddress('saltwick')).toBe('http://127.0.0.1:3000/voice/saltwick');
});

test('the poster is one page that can be heard, its code with words', async () => {
  const bytes = await renderPoster(
    {
      address,
      host: 'Sir Ŵyl & the Marsh',
      hostCy: 'Cyngor Sir Ŵyl',
      questions: ['What works well?', 'What would you like a say in?', 'What should change?'],
      closesOn: '2027-03-25',
      months: 6,
    },
    new Date('2027-03-01T10:00:00Z'),
  );
  const [page, ...more] = await heardIn(bytes);
  expect(more).toEqual([]);
  expect(
    page
      ?.filter(({ role }) => role === 'H1' || role === 'H2')
      .map(({ words }) => words.replaceAll(/\s/g, '')),
  ).toEqual(['WhatshouldthepeerswhovisitSirŴyl&theMarshknow?', 'Thethreequestions', 'Howyourwordsareused']);
  expect(page?.find(({ role }) => role === 'Figure')?.alt).toBe(`QR code that opens ${address}`);
});
