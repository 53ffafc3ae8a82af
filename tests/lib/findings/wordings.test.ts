import { describe, expect, test } from 'vitest';
import { askAgain } from '@/lib/findings/commands/ask-again';
import { changeFinding } from '@/lib/findings/commands/change-finding';
import { settleFinding } from '@/lib/findings/commands/settle-finding';
import { listWordings } from '@/lib/findings/queries/wordings';
import { changedSince, isTakenOver, mended } from '@/lib/findings/wording';
import { aReview, asPerson, granted } from '@/tests/support/world';
import {
  aFinding,
  aNote,
  content,
  everybodyAgrees,
  finding,
  ref,
  say,
  secret,
  world,
} from './on-site-review';

const mendedWords = secret.replace('budgets', 'bugdets');
const change = (id: string, to: object, version = 1, who = world.people.peer) =>
  changeFinding.as(who, { ...ref(), ...content, id, version, ...to });
const wordings = async (id: string) =>
  listWordings(await granted(world, world.people.coordinator, 'findings.view'), id);

describe('the wordings of a finding', () => {
  test('are kept with who worded them, one for each change of words and none for other changes', async () => {
    const id = await aFinding();
    await change(id, { area: 'place' });
    await change(id, { area: 'place', statement: 'Second.' }, 2);
    await change(id, { area: 'place', statement: 'Second.', kind: 'strength' }, 3, world.people.lead);
    const { otherPeer, peer, lead } = world.people;
    expect(
      (await wordings(id)).map(({ wording, statement, kind, by }) => [wording, statement, kind, by]),
    ).toEqual([
      [1, secret, 'development', otherPeer.name],
      [2, 'Second.', 'development', peer.name],
      [3, 'Second.', 'strength', lead.name],
    ]);
  });

  test('are the team’s alone', async () => {
    const id = await aFinding();
    const foreign = await aReview('on_site');
    const { organiser, politicalLead, chiefExecutive, hostOther, otherCoordinator, stranger } = world.people;
    const outsiders = [organiser, politicalLead, chiefExecutive, hostOther, otherCoordinator, stranger];
    for (const who of [...outsiders, foreign.people.lead, foreign.people.coordinator]) {
      expect(await asPerson(who, (db) => db.findingWording.findMany({ where: { findingId: id } }))).toEqual(
        [],
      );
    }
    const seen = await asPerson(world.people.peer, (db) =>
      db.findingWording.count({ where: { findingId: id } }),
    );
    expect(seen).toBe(1);
    const elsewhere = await granted(foreign, foreign.people.lead, 'findings.view');
    expect(await listWordings(elsewhere, id)).toEqual([]);
  });

  test('show a peer what changed since the words that they agreed with', async () => {
    const id = await aFinding();
    const { peer } = world.people;
    await say(peer, id, 'agree');
    await change(id, { statement: 'Second.' });
    await change(id, { statement: 'Third.' }, 2);
    const all = await wordings(id);
    const own = (await finding())?.views[0] ?? null;
    const since = changedSince(all, own);
    expect([since?.before.statement, since?.after.statement]).toEqual([secret, 'Third.']);
    expect(changedSince(all, null)).toBeNull();
    expect(changedSince(all, { wording: 3 })).toBeNull();
  });
});

describe('mended spelling', () => {
  test('leaves the peers’ word and the settlement, and shows what was mended', async () => {
    const id = await aFinding();
    await everybodyAgrees(id);
    await settleFinding.as(world.people.lead, { ...ref(), id, wording: 1, words: 'Settled.' });
    expect(await change(id, { statement: mendedWords, spelling: 'on' }, 2)).toMatchObject({ ok: true });
    const now = await finding();
    expect(now).toMatchObject({ wording: 2, statement: mendedWords, settledWords: 'Settled.' });
    const all = await wordings(id);
    const held = now?.views.filter(({ wording }) => wording === 2) ?? [];
    expect(held.map((view) => [view.view, isTakenOver(view, all)])).toEqual([
      ['agree', true],
      ['agree', true],
      ['agree', true],
    ]);
    expect(mended(all)?.before.statement).toBe(secret);
  });

  test('is no cover for another meaning', async () => {
    const id = await aFinding();
    for (const to of [{ statement: 'Residents are asked.' }, { statement: mendedWords, kind: 'strength' }])
      expect(await change(id, { ...to, spelling: 'on' })).toMatchObject({
        refusal: { reason: 'invalid', fields: { spelling: [expect.stringContaining('More than spelling')] } },
      });
    expect(await finding()).toMatchObject({ statement: secret, wording: 1, version: 1 });
  });

  test('is asked about again by any peer: what was taken over goes, what was said of it stays', async () => {
    const id = await aFinding();
    const { lead, peer, otherPeer, coordinator, organiser } = world.people;
    await everybodyAgrees(id);
    await settleFinding.as(lead, { ...ref(), id, wording: 1 });
    await change(id, { statement: mendedWords, spelling: 'on' }, 2);
    const again = (who = otherPeer, wording = 2) => askAgain.as(who, { ...ref(), id, wording });
    for (const who of [coordinator, organiser])
      expect(await again(who)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await again(otherPeer, 1)).toMatchObject({ refusal: { reason: 'out_of_date' } });
    expect(await again()).toMatchObject({ ok: true });
    expect(await again(peer)).toMatchObject({ ok: true });
    const now = await finding();
    expect([now?.settledAt, now?.views.filter(({ wording }) => wording === 2)]).toEqual([null, []]);
    await say(peer, id, 'not_yet', 2, 'It reads otherwise.');
    expect(await again()).toMatchObject({ ok: true });
    expect((await finding())?.views.filter(({ wording }) => wording === 2)).toHaveLength(1);
    expect(mended(await wordings(id))).toBeNull();
  });

  test('a finding of another review is not there to be asked about', async () => {
    const other = await aReview('on_site');
    const id = await aFinding([await aNote()]);
    const input = { reference: other.reference, id, wording: 1 };
    expect(await askAgain.as(other.people.lead, input)).toEqual({
      ok: false,
      refusal: { reason: 'not_found' },
    });
  });
});
