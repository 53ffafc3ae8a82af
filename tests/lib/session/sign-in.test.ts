import { afterEach, describe, expect, it } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { askForLink } from '@/lib/session/commands/ask-for-link';
import { signInByLink } from '@/lib/session/commands/sign-in-by-link';
import { tokenHash } from '@/lib/session/token';

const noon = new Date('2027-01-04T12:00:00Z');
const minutesOn = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const mine = tokenHash('the browser that asked');
const theirs = tokenHash('another browser');
let networks = 0;

afterEach(() => standClockAt(null));

async function aPerson() {
  const id = newId();
  return writing().person.create({ data: { id, name: 'Ada Marsh', email: `ada.${id}@test.example` } });
}

function ask(email: string, more: object = {}) {
  networks += 1;
  const request = { origin: 'http://127.0.0.1:3000', network: `network ${networks}`, browserHash: mine };
  return askForLink.as(null, { email, ...request, ...more });
}

async function tokenFor(email: string): Promise<string> {
  const mail = await writing().mail.findFirstOrThrow({ where: { to: email }, orderBy: { id: 'desc' } });
  return /\/sign-in\/link\/(\S+)/.exec(mail.text)?.[1] ?? '';
}

function open(token: string, browserHash: string | null = mine, replaces: string | null = null) {
  return signInByLink.as(null, { token, browserHash, device: 'Firefox on Linux', replaces });
}

const refusalOf = (outcome: Awaited<ReturnType<typeof open>>) =>
  outcome.ok ? null : 'rule' in outcome.refusal ? outcome.refusal.rule : outcome.refusal.reason;

describe('asking for a link', () => {
  it('mails a known address a link to the page it asked for, and keeps hashes only', async () => {
    standClockAt(noon);
    const { email } = await aPerson();
    expect(await ask(email, { returnTo: '/reviews' })).toEqual({ ok: true, result: undefined });
    const token = await tokenFor(email);
    const link = await writing().signInLink.findFirstOrThrow({ where: { email } });
    expect(link).toMatchObject({
      tokenHash: tokenHash(token),
      browserHash: mine,
      returnTo: '/reviews',
      expiresAt: minutesOn(15),
      usedAt: null,
    });
  });

  it('knows an address however it is typed', async () => {
    const { email } = await aPerson();
    await ask(`  ${email.toUpperCase()} `);
    expect(await tokenFor(email)).not.toBe('');
  });

  it('answers a stranger the same and leaves nothing behind', async () => {
    const email = `stranger.${newId()}@test.example`;
    expect(await ask(email)).toEqual({ ok: true, result: undefined });
    expect(await writing().signInLink.count({ where: { email } })).toBe(0);
    expect(await writing().mail.count({ where: { to: email } })).toBe(0);
  });

  it('leads to the name under which it was asked, and to no other site', async () => {
    const { email } = await aPerson();
    await ask(email, { origin: 'https://evil.example', returnTo: '//evil.example' });
    const mail = await writing().mail.findFirstOrThrow({ where: { to: email } });
    expect(mail.text).toContain('http://127.0.0.1:3000/sign-in/link/');
    expect(await writing().signInLink.findFirstOrThrow({ where: { email } })).toMatchObject({
      returnTo: '/your-work',
    });
  });

  it.each(['', 'nobody', 'a@b@c.example', 'a@b.example\r\nBcc: c@d.example', `${'a'.repeat(300)}@b.example`])(
    'wants an address: %s',
    async (typed) => {
      expect(await ask(typed)).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    },
  );
});

describe('asking often', () => {
  it.each(['known', 'unknown'])(
    'is refused after five times for a %s address, until the window ends',
    async (kind) => {
      standClockAt(noon);
      const email = kind === 'known' ? (await aPerson()).email : `stranger.${newId()}@test.example`;
      for (let i = 0; i < 5; i += 1) expect((await ask(email)).ok).toBe(true);
      standClockAt(minutesOn(10));
      const refusal = { reason: 'too_many', seconds: 300 };
      expect(await ask(email)).toEqual({ ok: false, refusal });
      expect(await ask(email)).toEqual({ ok: false, refusal });
      standClockAt(minutesOn(15));
      expect((await ask(email)).ok).toBe(true);
    },
  );

  it('counts tries at the same moment one by one', async () => {
    const { email } = await aPerson();
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => ask(email)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await writing().mail.count({ where: { to: email } })).toBe(5);
  });

  it('is refused to one network after thirty addresses', async () => {
    const network = `crowd ${newId()}`;
    const outcomes = [];
    for (let i = 0; i < 31; i += 1) outcomes.push(await ask(`stranger.${newId()}@test.example`, { network }));
    expect(outcomes.map(({ ok }) => ok)).toEqual([...Array.from({ length: 30 }, () => true), false]);
  });

  it('keeps no list of the addresses', async () => {
    const { email } = await aPerson();
    await ask(email);
    const rows = await writing().rateLimit.findMany();
    expect(rows.filter(({ key }) => !/^[0-9a-f]{64}$/.test(key))).toEqual([]);
  });
});

describe('a link', () => {
  it('signs in once, in the browser that asked, and says where to land', async () => {
    standClockAt(noon);
    const { id, email } = await aPerson();
    await ask(email, { returnTo: '/reviews' });
    const outcome = await open(await tokenFor(email));
    expect(outcome).toMatchObject({ ok: true, result: { returnTo: '/reviews' } });
    const session = await writing().session.findFirstOrThrow({ where: { userId: id } });
    expect(session).toMatchObject({
      sessionToken: tokenHash(outcome.ok ? outcome.result.token : ''),
      device: 'Firefox on Linux',
      startedAt: noon,
      expires: minutesOn(30 * 24 * 60),
    });
    expect(refusalOf(await open(await tokenFor(email)))).toBe('link_used');
  });

  it('is not used up by another browser that opens or even presses it', async () => {
    const { id, email } = await aPerson();
    await ask(email);
    const token = await tokenFor(email);
    expect(refusalOf(await open(token, null))).toBe('link_other_browser');
    expect(refusalOf(await open(token, theirs))).toBe('link_other_browser');
    expect(await writing().session.count({ where: { userId: id } })).toBe(0);
    expect((await open(token)).ok).toBe(true);
  });

  it('opens one session however often it is pressed at once', async () => {
    const { id, email } = await aPerson();
    await ask(email);
    const token = await tokenFor(email);
    const outcomes = await Promise.all([open(token), open(token), open(token), open(token)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await writing().session.count({ where: { userId: id } })).toBe(1);
  });

  it('runs out after 15 minutes', async () => {
    standClockAt(noon);
    const { email } = await aPerson();
    await ask(email);
    standClockAt(minutesOn(15));
    expect(refusalOf(await open(await tokenFor(email)))).toBe('link_run_out');
  });

  it('goes with the others that the same person asked for', async () => {
    const { email } = await aPerson();
    await ask(email);
    const first = await tokenFor(email);
    await ask(email);
    expect((await open(await tokenFor(email))).ok).toBe(true);
    expect(refusalOf(await open(first))).toBe('link_used');
  });

  it('ends the session that the browser had', async () => {
    const [before, next] = [await aPerson(), await aPerson()];
    await ask(before.email);
    const first = await open(await tokenFor(before.email));
    await ask(next.email);
    await open(await tokenFor(next.email), mine, tokenHash(first.ok ? first.result.token : ''));
    expect(await writing().session.count({ where: { userId: before.id } })).toBe(0);
    expect(await writing().session.count({ where: { userId: next.id } })).toBe(1);
  });

  it.each(['', 'x', '../../etc', 'a'.repeat(200), '\u0000'])(
    'that we never gave does nothing: %j',
    async (token) => {
      expect(['link_unknown', 'invalid']).toContain(refusalOf(await open(token)));
    },
  );
});
