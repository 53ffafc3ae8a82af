import { describe, expect, it } from 'vitest';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { authOptions } from '@/lib/platform/session';
import { type Viewer, viewerFor } from '@/lib/platform/viewer';
import { beginSession } from '@/lib/session/commands/begin-session';
import { endOtherSessions, endSession, signOut } from '@/lib/session/commands/end-sessions';
import { signInAsDemoPerson } from '@/lib/session/commands/sign-in-as-demo-person';
import { tokenHash } from '@/lib/session/token';

async function aViewer(): Promise<Viewer> {
  const id = newId();
  await writing().person.create({ data: { id, name: 'Ada Marsh', email: `ada.${id}@test.example` } });
  const viewer = await viewerFor(id);
  if (!viewer) throw new Error('The person is gone');
  return viewer;
}

const begin = ({ personId }: Viewer) =>
  writing().$transaction((db) =>
    beginSession(db, { personId, device: 'Safari on Mac', replaces: null, now: new Date() }),
  );

const adapter = () => {
  const { adapter: made } = authOptions();
  if (!made?.getSessionAndUser || !made.updateSession || !made.deleteSession) throw new Error('No adapter');
  const { getSessionAndUser, updateSession, deleteSession } = made;
  return { getSessionAndUser, updateSession, deleteSession };
};

const whose = async (token: string) => (await adapter().getSessionAndUser(token))?.user.id ?? null;

describe('a session', () => {
  it('is known by its token and by nothing that the database holds', async () => {
    const ada = await aViewer();
    const token = await begin(ada);
    expect(await whose(token)).toBe(ada.personId);
    expect(await whose(tokenHash(token))).toBeNull();
    expect(await whose('another')).toBeNull();
  });

  it('lives on while it is used', async () => {
    const token = await begin(await aViewer());
    const expires = new Date('2030-01-01T00:00:00Z');
    await adapter().updateSession({ sessionToken: token, expires });
    expect((await adapter().getSessionAndUser(token))?.session.expires).toEqual(expires);
  });

  it('is over at once when it is signed out of', async () => {
    const ada = await aViewer();
    const [here, there] = [await begin(ada), await begin(ada)];
    expect((await signOut.as(ada, { session: tokenHash(here) })).ok).toBe(true);
    expect([await whose(here), await whose(there)]).toEqual([null, ada.personId]);
  });

  it('is over at once when its owner ends it elsewhere; a second press changes nothing', async () => {
    const ada = await aViewer();
    const [here, there] = [await begin(ada), await begin(ada)];
    const row = await writing().session.findUniqueOrThrow({ where: { sessionToken: tokenHash(there) } });
    const events = () => writing().event.count({ where: { actorId: ada.personId, name: 'session.ended' } });
    expect((await endSession.as(ada, { session: row.id })).ok).toBe(true);
    expect((await endSession.as(ada, { session: row.id })).ok).toBe(true);
    expect([await whose(here), await whose(there), await events()]).toEqual([ada.personId, null, 1]);
  });

  it('stays when all others end', async () => {
    const ada = await aViewer();
    const [here, ...others] = [await begin(ada), await begin(ada), await begin(ada)];
    await endOtherSessions.as(ada, { keep: tokenHash(here ?? '') });
    expect(await Promise.all([here ?? '', ...others].map(whose))).toEqual([ada.personId, null, null]);
  });

  it('is not another person’s to end', async () => {
    const [ada, bea] = [await aViewer(), await aViewer()];
    const token = await begin(ada);
    const row = await writing().session.findUniqueOrThrow({ where: { sessionToken: tokenHash(token) } });
    await endSession.as(bea, { session: row.id });
    await signOut.as(bea, { session: tokenHash(token) });
    await endOtherSessions.as(bea, { keep: tokenHash('mine') });
    expect(await whose(token)).toBe(ada.personId);
    expect(await endSession.as(null, { session: row.id })).toMatchObject({ ok: false });
    expect(await whose(token)).toBe(ada.personId);
  });

  it('shows its token to no query', async () => {
    await begin(await aViewer());
    await expect(reading().$queryRaw`select "sessionToken" from "Session"`).rejects.toThrow(
      /permission denied/,
    );
    await expect(reading().$queryRaw`select 1 from "SignInLink"`).rejects.toThrow(/permission denied/);
  });
});

describe('the demo’s one press', () => {
  it('does not exist outside the demo', async () => {
    const { personId } = await aViewer();
    const outcome = await signInAsDemoPerson.as(null, {
      person: personId,
      device: 'A browser',
      replaces: null,
    });
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    expect(await writing().session.count({ where: { userId: personId } })).toBe(0);
  });
});
