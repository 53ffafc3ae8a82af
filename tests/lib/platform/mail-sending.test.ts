import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writing } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { sendLeftMails, sendMail } from '@/lib/platform/mail-sending';

/** A mail server of the test's own; `down` makes it refuse every letter for now. */
const taken: { to: string[]; source: string }[] = [];
let down = false;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => {
    if (down) done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
    else done();
  },
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      taken.push({ to, source: Buffer.concat(chunks).toString('utf8') });
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  env().SMTP_URL = `smtp://127.0.0.1:${port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
beforeEach(() => {
  taken.length = 0;
  down = false;
});

function aMail(more: object = {}) {
  const letter = {
    to: 'ada@council.example',
    subject: 'Ŵythnos £5',
    text: 'Croeso – ŷ 🌱',
    queuedAt: new Date(),
  };
  return writing().mail.create({ data: { ...letter, ...more } });
}

const anInvitation = (method: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:${method}\r\nEND:VCALENDAR\r\n`;

const again = (id: string) => writing().mail.findUniqueOrThrow({ where: { id } });
const headersOf = (source: string) => source.split('\r\n\r\n')[0] ?? '';

describe('a letter of the outbox', () => {
  it('leaves once, with an id of its own that every try repeats', async () => {
    const { id } = await aMail();
    await sendMail({ mailId: id });
    await sendMail({ mailId: id });
    expect(taken).toHaveLength(1);
    expect(taken[0]?.to).toEqual(['ada@council.example']);
    expect(headersOf(taken[0]?.source ?? '')).toContain(`Message-ID: <${id}@127.0.0.1>`);
    expect(await again(id)).toMatchObject({ attempts: 1, lastError: null });
    expect((await again(id)).sentAt).not.toBeNull();
  });

  it('waits while the server refuses, and is not lost', async () => {
    down = true;
    const { id } = await aMail();
    await expect(sendMail({ mailId: id })).rejects.toThrow('Try again later');
    expect(await again(id)).toMatchObject({ sentAt: null, attempts: 1, text: 'Croeso – ŷ 🌱' });
    expect((await again(id)).lastError).toContain('Try again later');
    down = false;
    await sendMail({ mailId: id });
    expect(taken).toHaveLength(1);
    expect(await again(id)).toMatchObject({ attempts: 2, lastError: null });
  });

  it('is tried once more after the job has given up, while it is worth reading', async () => {
    const hour = 60 * 60 * 1000;
    const left = await aMail({ queuedAt: new Date(Date.now() - 20 * hour), attempts: 12 });
    const old = await aMail({ queuedAt: new Date(Date.now() - 200 * hour), attempts: 12 });
    await sendLeftMails();
    expect((await again(left.id)).sentAt).not.toBeNull();
    expect((await again(old.id)).sentAt).toBeNull();
  });

  it.each([
    ['subject', { subject: 'Hello\r\nBcc: eve@evil.example' }],
    ['address', { to: 'ada@council.example\r\nBcc: eve@evil.example' }],
    ['second address', { to: 'ada@council.example, eve@evil.example' }],
  ])('gains no header and no reader from its %s', async (_, letter) => {
    const { id } = await aMail(letter);
    await sendMail({ mailId: id }).catch(() => {});
    expect(taken.flatMap(({ to }) => to)).not.toContain('eve@evil.example');
    expect(taken.map(({ source }) => headersOf(source)).join('\n')).not.toMatch(/^Bcc:/im);
  });

  it('does not keep a sign-in link that has left', async () => {
    const link = 'http://127.0.0.1:3000/sign-in/link/abcDEF_-123';
    const { id } = await aMail({ text: `Open this:\n\n${link}\n\nIt works once.` });
    await sendMail({ mailId: id });
    expect(taken[0]?.source).toContain(link);
    expect((await again(id)).text).not.toContain('abcDEF');
  });

  it('does not keep the link to somebody’s own page that has left', async () => {
    const { id } = await aMail({ text: 'Your page:\n\nhttp://127.0.0.1:3000/met/abcDEF_-123\n' });
    await sendMail({ mailId: id });
    expect((await again(id)).text).toBe('Your page:\n\nhttp://127.0.0.1:3000/met/…\n');
  });

  it('carries one invitation as its own, so that the reader’s program can answer it', async () => {
    const { id } = await aMail({ calendar: anInvitation('REQUEST') });
    await sendMail({ mailId: id });
    const source = taken[0]?.source ?? '';
    expect(source).toContain('multipart/alternative');
    expect(source).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
  });

  it('carries several as files, each with a method of its own', async () => {
    const { id } = await aMail({ calendar: anInvitation('REQUEST') + anInvitation('CANCEL') });
    await sendMail({ mailId: id });
    const source = taken[0]?.source ?? '';
    expect(source.match(/method=(REQUEST|CANCEL)/g)).toEqual(['method=REQUEST', 'method=CANCEL']);
    expect(source.match(/filename=session-\d.ics/g)).toEqual([
      'filename=session-1.ics',
      'filename=session-2.ics',
    ]);
  });

  it('stays kept where there is no mail server', async () => {
    const { SMTP_URL } = env();
    delete env().SMTP_URL;
    const { id } = await aMail();
    await sendMail({ mailId: id });
    env().SMTP_URL = SMTP_URL;
    expect(await again(id)).toMatchObject({ sentAt: null, attempts: 0 });
  });
});
