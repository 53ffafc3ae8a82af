import { beforeEach, describe, expect, test } from 'vitest';
import { recordNote } from '@/lib/notes/commands/record-note';
import { removeNote } from '@/lib/notes/commands/remove-note';
import { shareNotes } from '@/lib/notes/commands/share-notes';
import { listOwnNotes, listSharedNotes } from '@/lib/notes/queries/notes';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';

const secret = 'CANARY: the budget was agreed before anybody was asked.';
let world: World;
beforeEach(async () => {
  world = await aReview('on_site');
});

const input = (change: object = {}) => ({
  reference: world.reference,
  id: newId(),
  text: secret,
  source: 'resident',
  area: 'communities',
  principles: ['co_production'],
  citizens: 'on',
  ...change,
});
const note = async (who: Viewer, change: object = {}) => {
  const sent = input(change);
  expect(await recordNote.as(who, sent)).toMatchObject({ ok: true });
  return sent.id;
};
const texts = async (who: Viewer) => {
  const shared = await listSharedNotes(await granted(world, who, 'findings.view'));
  const own = await listOwnNotes(await granted(world, who, 'notes.view'));
  return { shared: shared.map((each) => each.text), own: own.map((each) => each.text) };
};
async function aSession(review = world): Promise<string> {
  const session = await writing().timetableSession.create({
    data: {
      reviewId: review.reviewId,
      title: 'Tenants',
      kind: 'focus_group',
      startsAt: new Date('2027-03-22T09:00:00Z'),
      endsAt: new Date('2027-03-22T10:00:00Z'),
    },
  });
  return session.id;
}

describe('recordNote', () => {
  test('is its author’s alone until it is shared, then the team’s, and never the host’s', async () => {
    const { peer, lead, coordinator } = world.people;
    const id = await note(peer);
    expect(await texts(peer)).toEqual({ shared: [], own: [secret] });
    for (const who of [lead, coordinator]) expect(await texts(who)).toEqual({ shared: [], own: [] });
    await shareNotes.as(peer, { reference: world.reference, notes: id });
    for (const who of [lead, coordinator]) expect(await texts(who)).toEqual({ shared: [secret], own: [] });
    for (const who of ['organiser', 'politicalLead', 'chiefExecutive', 'hostOther', 'member'] as const) {
      await expect(granted(world, world.people[who], 'notes.view')).rejects.toThrow();
      expect(await asPerson(world.people[who], (db) => db.note.findMany({}))).toEqual([]);
    }
  });

  test.each(['organiser', 'politicalLead', 'hostOther', 'stranger', 'otherCoordinator'] as const)(
    '%s writes none',
    async (who) => {
      const outcome = await recordNote.as(world.people[who], input());
      expect(outcome.ok).toBe(false);
      expect(await asPerson(world.people.lead, (db) => db.note.count())).toBe(0);
    },
  );

  test('the same note sent twice is one note; a change needs the version that was read', async () => {
    const { peer } = world.people;
    const id = await note(peer);
    await note(peer, { id });
    expect(await recordNote.as(peer, input({ id, version: 1, text: 'Second thought' }))).toMatchObject({
      ok: true,
    });
    expect(await recordNote.as(peer, input({ id, version: 1, text: 'Third thought' }))).toMatchObject({
      refusal: { reason: 'out_of_date', current: { text: 'Second thought', source: 'Resident' } },
    });
    expect((await texts(peer)).own).toEqual(['Second thought']);
  });

  test('sent again with words added it keeps them all; a different text is answered with both', async () => {
    const { peer } = world.people;
    const id = await note(peer);
    const more = `Before it. ${secret} And after it.`;
    await note(peer, { id, text: more });
    expect((await texts(peer)).own).toEqual([more]);
    expect(await recordNote.as(peer, input({ id, text: 'Another note altogether' }))).toMatchObject({
      refusal: { reason: 'out_of_date', current: { text: more } },
    });
    expect((await texts(peer)).own).toEqual([more]);
  });

  test('a shared note is changed by nothing that is sent again without its version', async () => {
    const { peer, lead } = world.people;
    const id = await note(peer);
    await shareNotes.as(peer, { reference: world.reference, notes: id });
    expect(await recordNote.as(peer, input({ id, text: `${secret} More.` }))).toMatchObject({
      refusal: { reason: 'out_of_date', current: { text: secret } },
    });
    expect((await texts(lead)).shared).toEqual([secret]);
  });

  test('another’s note is not there, by its id neither to change nor to write over nor to remove', async () => {
    const { peer, otherPeer, lead } = world.people;
    const id = await note(peer);
    for (const version of [undefined, 1])
      expect(await recordNote.as(otherPeer, input({ id, version, text: 'Mine' }))).toEqual({
        ok: false,
        refusal: { reason: 'not_found' },
      });
    const { reference } = world;
    expect(await removeNote.as(lead, { reference, id, version: 1 })).toMatchObject({ ok: false });
    expect(await shareNotes.as(lead, { reference, notes: [id] })).toMatchObject({ ok: false });
    expect((await texts(peer)).own).toEqual([secret]);
  });

  test('a session of another review is not there', async () => {
    const sessionId = await aSession(await aReview('on_site'));
    expect(await recordNote.as(world.people.peer, input({ sessionId }))).toEqual({
      ok: false,
      refusal: { reason: 'not_found' },
    });
  });

  test.each([
    ['text', { text: ' \u200B\u0000 ' }],
    ['text', { text: 'x'.repeat(100_000) }],
    ['source', { source: 'mayor' }],
    ['source', { source: undefined }],
    ['area', { area: 'finance' }],
    ['principles[0]', { principles: 'honesty' }],
  ])('says at %s what is wrong', async (field, change) => {
    const outcome = await recordNote.as(world.people.peer, input(change));
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    if (!outcome.ok && outcome.refusal.reason === 'invalid')
      expect(Object.keys(outcome.refusal.fields)).toEqual([field]);
  });

  test('text keeps its emoji and Welsh letters and loses what cannot be seen', async () => {
    await note(world.people.peer, { text: 'Tŷ’r\u200B bobl 👩‍🚒\r\nsecond line\u0007 ' });
    expect((await texts(world.people.peer)).own).toEqual(['Tŷ’r bobl 👩‍🚒\nsecond line']);
  });
});

describe('shareNotes', () => {
  test('shares all of a session at once, and only one’s own; a second press changes nothing', async () => {
    const { peer, otherPeer, lead } = world.people;
    const sessionId = await aSession();
    await note(peer, { sessionId, text: 'First' });
    await note(peer, { sessionId, text: 'Second' });
    await note(peer, { text: 'Of no session' });
    await note(otherPeer, { sessionId, text: 'Of another peer' });
    const share = () => shareNotes.as(peer, { reference: world.reference, sessionId });
    expect(await share()).toMatchObject({ ok: true });
    expect((await texts(lead)).shared.toSorted()).toEqual(['First', 'Second']);
    const events = () => writing().event.count({ where: { streamId: world.reviewId, name: 'note.shared' } });
    expect(await events()).toBe(2);
    await share();
    expect(await events()).toBe(2);
  });

  test('asks for at least one note', async () => {
    expect(await shareNotes.as(world.people.peer, { reference: world.reference })).toMatchObject({
      refusal: { reason: 'invalid', fields: { notes: ['Choose at least one note'] } },
    });
  });
});

describe('removeNote', () => {
  test('takes away a note that was not shared, and leaves a shared one', async () => {
    const { peer } = world.people;
    const { reference } = world;
    const [kept, gone] = [await note(peer, { text: 'Kept' }), await note(peer, { text: 'Gone' })];
    await shareNotes.as(peer, { reference, notes: [kept] });
    expect(await removeNote.as(peer, { reference, id: gone, version: 1 })).toMatchObject({ ok: true });
    expect(await removeNote.as(peer, { reference, id: kept, version: 2 })).toMatchObject({
      refusal: { rule: 'note.shared' },
    });
    expect((await texts(peer)).own).toEqual(['Kept']);
  });
});
