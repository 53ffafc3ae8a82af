import { describe, expect, test } from 'vitest';
import { keepOperations } from '@/lib/notes/commands/keep-operations';
import { noteWords } from '@/lib/notes/labels';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { events, kept, own, removal, secret, send, texts, world, write } from '@/tests/lib/notes/sending';
import { aDocument, aSession } from '@/tests/support/named-by-notes';
import { aReview, asPerson, granted } from '@/tests/support/world';

describe('who', () => {
  test('a note is its author’s alone until it is shared, then the team’s, and never the host’s', async () => {
    const { peer, lead, coordinator } = world.people;
    const first = write();
    expect(await send(peer, first)).toEqual(['stored']);
    expect(await texts(peer)).toEqual({ shared: [], own: [secret] });
    for (const who of [lead, coordinator]) expect(await texts(who)).toEqual({ shared: [], own: [] });
    await send(peer, write(first.note, { shared: true }, [first.id]));
    for (const who of [lead, coordinator]) expect(await texts(who)).toEqual({ shared: [secret], own: [] });
    for (const who of ['organiser', 'politicalLead', 'chiefExecutive', 'hostOther', 'member'] as const) {
      await expect(granted(world, world.people[who], 'notes.view')).rejects.toThrow();
      const seen = await asPerson(world.people[who], async (db) => [
        ...(await db.note.findMany({})),
        ...(await db.noteOperation.findMany({})),
      ]);
      expect(seen).toEqual([]);
    }
    expect(await asPerson(lead, (db) => db.noteOperation.count())).toBe(0);
  });

  test.each(['organiser', 'politicalLead', 'hostOther', 'stranger', 'otherCoordinator'] as const)(
    '%s writes none',
    async (who) => {
      const { reference } = world;
      const outcome = await keepOperations.as(world.people[who], { reference, operations: [write()] });
      expect(outcome.ok).toBe(false);
      expect(await kept()).toEqual([]);
    },
  );

  test('another’s note is not there: neither its id nor that of an operation can be taken', async () => {
    const { peer, otherPeer, lead } = world.people;
    const first = write();
    await send(peer, first);
    for (const who of [otherPeer, lead]) {
      expect(await send(who, write(first.note, { text: 'Mine' }))).toEqual([noteWords.notHere]);
      expect(await send(who, { ...write(), id: first.id })).toEqual([noteWords.notHere]);
      expect(await send(who, removal(first.note, [first.id]))).toEqual([noteWords.notHere]);
    }
    expect(await texts(peer)).toEqual({ shared: [], own: [secret] });
    expect(await kept()).toHaveLength(1);
  });

  test('a note of one’s own in another review is not there either', async () => {
    const first = write();
    await send(world.people.peer, first);
    const elsewhere = await aReview('on_site');
    const seat = {
      reviewId: elsewhere.reviewId,
      personId: world.people.peer.personId,
      role: 'peer',
    } as const;
    await writing().seat.create({ data: { ...seat, startedAt: new Date() } });
    const outcome = await keepOperations.as(world.people.peer, {
      reference: elsewhere.reference,
      operations: [write(first.note, { text: 'Moved' }, [first.id])],
    });
    expect(outcome).toMatchObject({ ok: true, result: [{ reason: noteWords.notHere }] });
    expect((await texts(world.people.peer)).own).toEqual([secret]);
  });

  test('a note that no operation made is not to be changed from a device', async () => {
    const { peer } = world.people;
    const [id, madeAt] = [newId(), new Date()];
    await asPerson(peer, (db) =>
      db.note.create({
        data: {
          id,
          reviewId: world.reviewId,
          authorId: peer.personId,
          text: secret,
          source: 'resident',
          madeAt,
        },
      }),
    );
    expect(await send(peer, write(id, { text: 'Other words' }))).toEqual([noteWords.notHere]);
    expect((await texts(peer)).own).toEqual([secret]);
  });
});

describe('what is kept', () => {
  test('the words are kept as they were typed, to the byte', async () => {
    const typed = '  Tŷ’r\u200B bobl 👩‍🚒\r\nsecond line\u0007 é e\u0301 \t ';
    await send(world.people.peer, write(newId(), { text: typed }));
    const [row] = await kept();
    expect(row?.content).toMatchObject({ text: typed });
    expect((await own())[0]?.text).toBe(typed);
  });

  test('sent again it is known, and one; with other words under the same id it is refused', async () => {
    const { peer } = world.people;
    const first = write();
    expect(await send(peer, first, first)).toEqual(['stored', 'known']);
    expect(await send(peer, first)).toEqual(['known']);
    const other = { ...first, content: { ...first.content, text: 'Other words' } };
    expect(await send(peer, other)).toEqual([noteWords.otherContent]);
    expect((await texts(peer)).own).toEqual([secret]);
    expect(await events()).toEqual(['note.recorded']);
  });

  test('a bad operation blocks no other', async () => {
    const good = write();
    const bad = write();
    expect(
      await send(
        world.people.peer,
        { id: bad.id, nonsense: true },
        'no operation at all',
        { ...bad, note: bad.note.toUpperCase() },
        good,
      ),
    ).toEqual([noteWords.unreadable, noteWords.unreadable, 'stored']);
    expect((await kept()).map(({ id }) => id)).toEqual([good.id]);
  });

  test.each([
    ['empty', { text: ' \u200B\n ' }, 'The note is empty.'],
    ['too long', { text: 'x'.repeat(5001) }, 'A note has room for 5,000 characters.'],
    ['half a character', { text: 'a \uD83D b' }, 'The note holds characters that are no text.'],
    ['no character', { text: 'a \u0000 b' }, 'The note holds characters that are no text.'],
    ['too many photos', { photos: Array.from({ length: 13 }, newId) }, 'A note has room for 12 photos.'],
  ])('a note that is %s is refused in words', async (_, said, words) => {
    expect(await send(world.people.peer, write(newId(), said))).toEqual([words]);
    expect(await kept()).toEqual([]);
  });

  test('a session or a document of another review is refused, one of this review is not', async () => {
    const { peer } = world.people;
    const [here, there] = [await aSession(world), await aSession(await aReview('on_site'))];
    const document = await aDocument(world);
    expect(await send(peer, write(newId(), { sessionId: there }))).toEqual([noteWords.noSession]);
    expect(await send(peer, write(newId(), { documentId: here }))).toEqual([noteWords.noDocument]);
    expect(await send(peer, write(newId(), { sessionId: here, documentId: document }))).toEqual(['stored']);
  });

  test('a clock that is ahead dates no note after its arrival', async () => {
    await send(world.people.peer, { ...write(), madeAt: '2199-01-01T00:00:00.000Z' });
    expect((await own())[0]?.madeAt.getTime()).toBeLessThanOrEqual(Date.now());
  });
});
