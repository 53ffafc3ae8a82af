import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { longestSide, redraw } from '@/lib/notes/redraw';
import { drawing, page, pdf, png as pngHead } from '@/tests/support/sample-files';

const canary = 'CANARY-MAKER';
const place = { GPSLatitudeRef: 'N', GPSLatitude: '53/1 47/1 0/1', GPSLongitude: '1/1 32/1 0/1' };
const chart = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 30, b: 30, alpha: 0 } } });
const made = async (bytes: Uint8Array) => {
  const picture = await redraw(bytes);
  if (typeof picture === 'string') throw new Error(picture);
  return picture;
};
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('A picture drawn anew', () => {
  test('holds neither place nor maker nor time of the camera', async () => {
    const bytes = await chart(40, 30)
      .withExif({ IFD0: { Make: canary, DateTime: '2027:03:22 10:00:00' }, IFD3: place })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    expect(text(bytes)).toContain(canary);
    const picture = await made(bytes);
    const kept = await sharp(picture.bytes).metadata();
    expect(kept.format).toBe('jpeg');
    for (const what of ['exif', 'icc', 'xmp', 'iptc', 'orientation', 'comments'] as const) {
      expect(kept[what]).toBeUndefined();
    }
    for (const word of [canary, 'Exif', '2027:03:22']) expect(text(picture.bytes)).not.toContain(word);
  });

  test('stands upright', async () => {
    const bytes = await chart(40, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await made(bytes)).toMatchObject({ width: 30, height: 40 });
  });

  test('is no larger than needed, and never blown up', async () => {
    expect(await made(await chart(4000, 1000).png().toBuffer())).toMatchObject({
      width: longestSide,
      height: 500,
    });
    expect(await made(await chart(10, 10).webp().toBuffer())).toMatchObject({ width: 10, height: 10 });
  });

  test('has a white ground where it had none', async () => {
    const picture = await made(await chart(8, 8, 4).png().toBuffer());
    const { data } = await sharp(picture.bytes).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  test('carries nothing that was hidden behind or within it', async () => {
    const bytes = await chart(20, 20).withXmp(`<x>${canary}</x>`).jpeg().toBuffer();
    const both = Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>PK\u0003\u0004')]);
    const kept = text((await made(both)).bytes);
    expect([kept.includes('<script>'), kept.includes(canary)]).toEqual([false, false]);
  });
});

describe('What is no picture to keep', () => {
  test.each([
    ['a drawing that runs scripts', async () => drawing],
    [
      'a drawing behind an XML line',
      async () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['a page', async () => page],
    ['a paper', async () => pdf],
    ['a GIF', () => chart(8, 8).gif().toBuffer()],
    ['a TIFF', () => chart(8, 8).tiff().toBuffer()],
    ['nothing', async () => new Uint8Array()],
  ])('%s', async (_, bytes) => {
    expect(await redraw(await bytes())).toBe('not_a_picture');
  });

  test('more points than a camera takes, in a few bytes', async () => {
    expect(await redraw(hugePng(50_000, 50_000))).toBe('too_many_points');
  });

  test('one that was cut off, or is a head alone', async () => {
    const whole = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    expect(await redraw(whole.subarray(0, whole.length / 2))).toBe('broken');
    expect(await redraw(pngHead)).not.toMatchObject({ bytes: expect.anything() });
  });
});

function hugePng(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
