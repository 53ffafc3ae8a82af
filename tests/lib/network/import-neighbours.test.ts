import { beforeEach, describe, expect, test } from 'vitest';
import { importAuthorities } from '@/lib/network/commands/import-authorities';
import { importNeighbours } from '@/lib/network/commands/import-neighbours';
import { type Council, neighboursOf, readNeighbours } from '@/lib/network/neighbours';
import { writing } from '@/lib/platform/database';
import { operator } from '@/lib/platform/viewer';
import { neighbours, sampleNeighbours } from '@/tests/support/neighbours';
import { register, sampleRegister } from '@/tests/support/register';
import { aReview } from '@/tests/support/world';

beforeEach(async () => {
  await writing().neighbour.deleteMany({});
  await writing().succession.deleteMany({});
  await writing().organisation.deleteMany({ where: { code: { not: null } } });
});

const take = (json: string, who = operator) => importNeighbours.as(who, { json });

async function pairs(): Promise<string[]> {
  const rows = await writing().neighbour.findMany({});
  const codes = await writing().organisation.findMany({ select: { id: true, code: true } });
  const codeOf = new Map(codes.map(({ id, code }) => [id, code ?? '']));
  return rows
    .map(({ oneId, otherId }) => [codeOf.get(oneId) ?? '', codeOf.get(otherId) ?? ''].toSorted().join(' '))
    .toSorted();
}
const sourceOf = async (code: string) =>
  (await writing().organisation.findUniqueOrThrow({ where: { code } })).neighboursFrom;

describe('the invented file', () => {
  beforeEach(() => importAuthorities.as(operator, { csv: sampleRegister }));

  test('names pairs once, and what is missing is worked out from districts and predecessors', async () => {
    expect(await take(sampleNeighbours)).toEqual({
      ok: true,
      result: { published: 3, derived: 3, unknown: 0, pairs: 4 },
    });
    // The two districts of the county became the two unitary councils, which border as they did.
    expect(await pairs()).toEqual(['NWL OAK', 'NWL SWL', 'OAK THL', 'SWL THL']);
    expect(await Promise.all(['THL', 'WLD', 'NWL', 'CDR', 'WLCA'].map(sourceOf))).toEqual([
      'published',
      'derived',
      'derived',
      'published',
      null,
    ]);
  });

  test('taken in again changes nothing; a newer one takes pairs away', async () => {
    await take(sampleNeighbours);
    const events = () => writing().event.count({ where: { name: 'neighbours.imported' } });
    const before = [await pairs(), await events()];
    expect(await take(sampleNeighbours)).toMatchObject({ ok: true });
    expect([await pairs(), await events()]).toEqual(before);
    await take('{"E07000902": [[]], "W06000901": [null]}');
    expect(await pairs()).toEqual([]);
    // Thornleigh is not in the file any more, so nobody knows about it or about what was made of it.
    expect(await Promise.all(['THL', 'NWL', 'WLD', 'SWL'].map(sourceOf))).toEqual([
      null,
      null,
      null,
      'derived',
    ]);
  });

  test.each([['not JSON'], ['[]'], ['{}'], ['{"E07000902": "E07000901"}']])(
    'something else is refused: %s',
    async (json) => {
      const read = readNeighbours(json);
      expect(read === null || [...read.values()].every((row) => row.length === 0)).toBe(true);
      if (read === null) expect(await take(json)).toMatchObject({ refusal: { reason: 'invalid' } });
      expect(await pairs()).toEqual([]);
    },
  );

  test('is the coordinators’ to take in', async () => {
    const { people } = await aReview('scoping');
    for (const who of [people.administrator, people.organiser, people.peer]) {
      expect(await take(sampleNeighbours, who)).toMatchObject({ ok: false });
    }
    expect(await pairs()).toEqual([]);
    expect(await take(sampleNeighbours, people.otherCoordinator)).toMatchObject({ ok: true });
  });
});

test('without a register there is nobody to border on anybody', async () => {
  expect(await take(sampleNeighbours)).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
});

describe('what is worked out', () => {
  const council = (id: string, facts: Partial<Council> = {}): Council => ({
    id,
    gssCode: id.toUpperCase(),
    formerGssCodes: [],
    county: null,
    isCounty: false,
    endedOn: null,
    predecessorIds: [],
    successorIds: [],
    ...facts,
  });
  const found = (councils: readonly Council[], rows: Record<string, string[]>) => {
    const { pairs, sources } = neighboursOf(councils, new Map(Object.entries(rows)));
    return { pairs: pairs.map((pair) => pair.join(' ')).toSorted(), sources: Object.fromEntries(sources) };
  };

  test('a one-way pair is a pair', () => {
    expect(found([council('a'), council('b')], { A: [], B: ['A'] }).pairs).toEqual(['a b']);
  });

  test('a row under a former code counts, and says that it is worked out', () => {
    const changed = council('a', { gssCode: 'NEW', formerGssCodes: ['OLD'] });
    expect(found([changed, council('b')], { OLD: ['B'] })).toEqual({
      pairs: ['a b'],
      sources: { a: 'derived' },
    });
  });

  test('a neighbour that the register does not know leaves the row unknown, never short', () => {
    expect(found([council('a')], { A: ['GONE'] }).sources).toEqual({});
  });

  test('a county borders on what its districts border on, and on the county council there', () => {
    const councils = [
      council('county', { isCounty: true, county: 'Wold' }),
      council('d1', { county: 'Wold' }),
      council('d2', { county: 'Wold' }),
      council('merged', { county: 'Wold', endedOn: '2019-04-01' }),
      council('far', { isCounty: true, county: 'Fell' }),
      council('e1', { county: 'Fell' }),
    ];
    const { pairs, sources } = found(councils, { D1: ['D2', 'E1'], D2: ['D1'], E1: ['D1'] });
    expect(pairs).toEqual(['county e1', 'county far', 'd1 d2', 'd1 e1', 'd1 far'].toSorted());
    expect(sources['county']).toBe('derived');
    // The district that went into another before has no row, and its county does not wait for one.
    expect(sources['merged']).toBeUndefined();
  });

  test('one unknown part makes the whole unknown', () => {
    const councils = [council('new', { predecessorIds: ['a', 'b'] }), council('a'), council('b')];
    expect(found(councils, { A: ['B'] }).sources).toEqual({ a: 'published' });
  });
});

describe(`the whole file (${neighbours.which}; ${register.which})`, () => {
  test('leaves no council of a known place unknown, and is taken in once', async () => {
    await importAuthorities.as(operator, { csv: register.csv });
    const outcome = await take(neighbours.json);
    expect(outcome).toMatchObject({ ok: true });
    const unknown = await writing().organisation.findMany({
      where: {
        kind: 'council',
        code: { not: null },
        neighboursFrom: null,
        endedOn: null,
      },
      select: { name: true },
    });
    expect(unknown).toEqual([]);
    expect(await take(neighbours.json)).toEqual(outcome);
  });

  test.runIf(neighbours.isReal)(
    'Cumberland borders on Westmorland and Furness; so do two counties',
    async () => {
      await importAuthorities.as(operator, { csv: register.csv });
      await take(neighbours.json);
      const known = await pairs();
      for (const pair of ['CBD WAF', 'CBD NBL', 'NYE WAF', 'KEN SRY', 'ESS SFK'])
        expect(known).toContain(pair);
      for (const pair of ['CBD NYE', 'KEN SFK']) expect(known).not.toContain(pair);
    },
  );
});
