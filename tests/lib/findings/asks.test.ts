import { beforeEach, describe, expect, test } from 'vitest';
import { askInSessions } from '@/lib/findings/commands/ask-in-sessions';
import { withdrawAsk } from '@/lib/findings/commands/withdraw-ask';
import { listAsks } from '@/lib/findings/queries/asks';
import { getBoard } from '@/lib/findings/queries/board';
import { getEvening } from '@/lib/findings/queries/evening';
import { keepOperations } from '@/lib/notes/commands/keep-operations';
import { operationOf } from '@/lib/notes/one-note';
import type { NoteContent } from '@/lib/notes/operation';
import { standClockAt } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { aReview, asPerson, granted } from '@/tests/support/world';
import { aFinding, aNote, ref, say, secret, world } from './on-site-review';

beforeEach(() => {
  standClockAt(new Date('2027-03-23T18:00:00Z'));
  return () => standClockAt(null);
});

async function aSession(startsAt: string, review = world): Promise<string> {
  const id = newId();
  const begins = new Date(startsAt);
  const endsAt = new Date(begins.getTime() + 3_600_000);
  const data = {
    id,
    reviewId: review.reviewId,
    title: 'Tenants',
    kind: 'focus_group',
    startsAt: begins,
    endsAt,
  } as const;
  await writing().timetableSession.create({ data });
  return id;
}

const ask = (sessions: string[], words = secret, who = world.people.lead, finding = '') =>
  askInSessions.as(who, { ...ref(), words, finding, sessions });
const asks = async () => listAsks(await granted(world, world.people.peer, 'findings.view'));

describe('what the evening asks of tomorrow', () => {
  test('goes to each session once, however often it is pressed', async () => {
    const [one, two] = [await aSession('2027-03-24T09:00:00Z'), await aSession('2027-03-24T11:00:00Z')];
    const finding = await aFinding();
    await ask([one, one], secret, world.people.lead, finding);
    await ask([one, two], secret, world.people.coordinator, finding);
    const seen = await asks();
    expect(seen.map(({ sessionId, findingId, by }) => [sessionId, findingId, by])).toEqual([
      [one, finding, world.people.lead.name],
      [two, finding, world.people.coordinator.name],
    ]);
    const before = await writing().event.count({
      where: { streamId: world.reviewId, name: 'session.asked' },
    });
    await ask([two], secret, world.people.peer, finding);
    const after = await writing().event.count({ where: { streamId: world.reviewId, name: 'session.asked' } });
    expect([before, after]).toEqual([2, 2]);
  });

  test('is refused for a session that is over, dropped, or of another review, and for a finding that is not there', async () => {
    const open = await aSession('2027-03-24T09:00:00Z');
    const over = await aSession('2027-03-23T09:00:00Z');
    const dropped = await aSession('2027-03-24T10:00:00Z');
    await writing().timetableSession.update({ where: { id: dropped }, data: { droppedAt: new Date() } });
    const other = await aReview('on_site');
    const foreign = await aSession('2027-03-24T09:00:00Z', other);
    expect(await ask([open, over])).toMatchObject({ refusal: { rule: 'ask.session_over' } });
    for (const session of [dropped, foreign, newId()])
      expect(await ask([open, session])).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    expect(await ask([open], secret, world.people.lead, newId())).toMatchObject({
      refusal: { reason: 'not_found' },
    });
    for (const [words, sessions] of [
      ['', [open]],
      ['x'.repeat(301), [open]],
      [secret, []],
    ] as const)
      expect(await ask([...sessions], words)).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await asks()).toEqual([]);
  });

  test('is taken back by any of the team, and by nobody else', async () => {
    await ask([await aSession('2027-03-24T09:00:00Z')]);
    const [own] = await asks();
    const back = (who = world.people.otherPeer, reference = world.reference) =>
      withdrawAsk.as(who, { reference, id: own?.id });
    const other = await aReview('on_site');
    expect(await back(world.people.organiser)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await back(other.people.lead, other.reference)).toEqual({ ok: true, result: undefined });
    expect(await asks()).toHaveLength(1);
    expect(await back()).toMatchObject({ ok: true });
    expect(await back()).toMatchObject({ ok: true });
    expect(await asks()).toEqual([]);
  });

  test('is the team’s alone', async () => {
    const session = await aSession('2027-03-24T09:00:00Z');
    await ask([session]);
    const { organiser, politicalLead, chiefExecutive, hostOther, otherCoordinator, stranger } = world.people;
    const foreign = await aReview('on_site');
    const hosts = [organiser, politicalLead, chiefExecutive, hostOther];
    const outsiders = [...hosts, otherCoordinator, stranger];
    for (const who of outsiders) {
      const reason = hosts.includes(who) ? 'not_permitted' : 'not_found';
      expect(await ask([session], secret, who)).toMatchObject({ refusal: { reason } });
      await expect(granted(world, who, 'findings.view')).rejects.toThrow();
    }
    for (const who of [...outsiders, foreign.people.lead, foreign.people.coordinator])
      expect(await asPerson(who, (db) => db.sessionAsk.findMany({ where: { sessionId: session } }))).toEqual(
        [],
      );
    expect(
      await asPerson(world.people.peer, (db) => db.sessionAsk.count({ where: { sessionId: session } })),
    ).toBe(1);
  });
});

describe('an evening', () => {
  test('holds what was shared and what moved that day, and names no hand', async () => {
    standClockAt(new Date('2027-03-22T18:00:00Z'));
    const quiet = await aFinding();
    standClockAt(new Date('2027-03-23T18:00:00Z'));
    const loud = await aFinding([await aNote(), await aNote()]);
    await say(world.people.peer, loud, 'agree');
    await aNote(world.people.otherPeer, false);
    const evening = async (day: string) =>
      getEvening(await granted(world, world.people.lead, 'findings.view'), day);
    const today = await evening('2027-03-23');
    expect(today.notes).toHaveLength(2);
    expect(
      today.stops.map(({ finding, part, moves }) => [finding.id, part, moves.map(({ what }) => what)]),
    ).toEqual([
      [loud, 'moved', ['finding.recorded', 'finding.view_said']],
      [quiet, 'thin', []],
    ]);
    expect(JSON.stringify(today.notes)).not.toContain(world.people.peer.personId);
    expect((await evening('2027-03-22')).stops.map(({ finding }) => finding.id)).toEqual([quiet, loud]);
  });

  test('has before it what was marked for it, whenever it was shared; and so has the board on that day', async () => {
    const { peer, lead } = world.people;
    const id = newId();
    const keep = async (at: string, said: Partial<NoteContent>, parents: string[] = []) => {
      standClockAt(new Date(at));
      const operation = operationOf(id, { text: secret, ...said }, parents);
      expect(await keepOperations.as(peer, { ...ref(), operations: [operation] })).toMatchObject({
        ok: true,
      });
      return operation.id;
    };
    const shown = async (day: string) => {
      const view = await granted(world, lead, 'findings.view');
      const { notes } = await getEvening(view, day);
      return notes.map(({ tonight }) => tonight);
    };
    const onBoard = async () =>
      (await getBoard(await granted(world, lead, 'findings.view'))).notes.map(({ tonight }) => tonight);
    const own = await keep('2027-03-21T17:00:00Z', { tonight: true });
    expect(await shown('2027-03-21')).toEqual([]);
    const shared = await keep('2027-03-22T17:00:00Z', { shared: true }, [own]);
    const marked = await keep('2027-03-23T17:00:00Z', { shared: true, tonight: true }, [shared]);
    expect([await shown('2027-03-22'), await shown('2027-03-23')]).toEqual([[false], [true]]);
    expect(await onBoard()).toEqual([true]);
    standClockAt(new Date('2027-03-24T17:00:00Z'));
    expect([await shown('2027-03-24'), await onBoard()]).toEqual([[], [false]]);
    const again = await keep('2027-03-25T17:00:00Z', { text: 'Once more', shared: true, tonight: true }, [
      marked,
    ]);
    expect([await shown('2027-03-25'), await shown('2027-03-23')]).toEqual([[true], []]);
    await keep('2027-03-25T18:00:00Z', { shared: true }, [again]);
    expect([await shown('2027-03-25'), await onBoard()]).toEqual([[], [false]]);
  });
});
