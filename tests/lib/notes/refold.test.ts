import { describe, expect, test } from 'vitest';
import { noteWords } from '@/lib/notes/labels';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { events, kept, note, removal, secret, send, texts, world, write } from '@/tests/lib/notes/sending';

describe('what they come to', () => {
  test('an edit that names what it saw follows it; two that did not know of each other both stay until joined', async () => {
    const { peer } = world.people;
    const first = write();
    const [here, there] = [
      write(first.note, { text: 'Here' }, [first.id]),
      write(first.note, { text: 'There' }, [first.id]),
    ];
    await send(peer, there, first, here);
    expect(await note(first.note)).toMatchObject({ text: 'There', otherTexts: ['Here'] });
    await send(peer, write(first.note, { text: 'Here and there' }, [here.id, there.id]));
    expect(await note(first.note)).toMatchObject({ text: 'Here and there', otherTexts: [], version: 2 });
    expect((await texts(peer)).own).toEqual(['Here and there']);
  });

  test('a removed note goes with its words; that it was there stays, and its operations are known again', async () => {
    const { peer } = world.people;
    const first = write();
    const gone = removal(first.note, [first.id]);
    await send(peer, first);
    expect(await send(peer, gone)).toEqual(['stored']);
    expect((await texts(peer)).own).toEqual([]);
    expect((await kept()).map(({ id, content }) => [id, content])).toEqual([
      [first.id, null],
      [gone.id, null],
    ]);
    expect(await send(peer, first, gone)).toEqual(['known', 'known']);
    expect(await events()).toEqual(['note.recorded', 'note.removed']);
    expect(await send(peer, write(first.note, {}, [gone.id]))).toEqual(['stored']);
    expect((await texts(peer)).own).toEqual([secret]);
  });

  test('words that reached the server after their removal did not come back, and are not kept', async () => {
    const first = write();
    expect(await send(world.people.peer, removal(first.note, [first.id]), first)).toEqual([
      'stored',
      'stored',
    ]);
    expect((await kept()).map(({ content }) => content)).toEqual([null, null]);
    expect((await texts(world.people.peer)).own).toEqual([]);
    expect(await events()).toEqual([]);
  });

  test('an edit outlives a removal that did not know of it', async () => {
    const first = write();
    await send(world.people.peer, first, removal(first.note, [first.id]));
    await send(world.people.peer, write(first.note, { text: 'Still true' }, [first.id]));
    expect((await texts(world.people.peer)).own).toEqual(['Still true']);
  });

  test('a shared note is not removed, and stays shared whatever an older device says of it', async () => {
    const { peer, lead } = world.people;
    const first = write();
    const shared = write(first.note, { shared: true }, [first.id]);
    await send(peer, first, shared);
    expect(await send(peer, removal(first.note, [shared.id]))).toEqual([noteWords.shared]);
    await send(peer, write(first.note, { text: 'New words', shared: false }, [shared.id]));
    expect((await texts(lead)).shared).toEqual(['New words']);
  });

  test('one event a note and batch, and nothing but ids in it', async () => {
    const { peer } = world.people;
    const [first, second] = [write(), write(newId(), { shared: true })];
    await send(peer, first, write(first.note, { text: 'Better' }, [first.id]), second);
    expect(await events()).toEqual(['note.shared', 'note.recorded', 'note.recorded']);
    const rows = await writing().event.findMany({ where: { streamId: world.reviewId } });
    expect(JSON.stringify(rows)).not.toContain('CANARY');
    const before = (await events()).length;
    await send(peer, second);
    expect(await events()).toHaveLength(before);
  });

  test('sharing alone is one event and leaves the words', async () => {
    const first = write();
    await send(world.people.peer, first);
    await send(world.people.peer, write(first.note, { shared: true }, [first.id]));
    expect(await events()).toEqual(['note.recorded', 'note.shared']);
    expect(await note(first.note)).toMatchObject({ text: secret, version: 2, sharedAt: expect.any(Date) });
  });
});
