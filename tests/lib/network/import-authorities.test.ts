import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { importAuthorities } from '@/lib/network/commands/import-authorities';
import { readRegister } from '@/lib/network/register';
import { writing } from '@/lib/platform/database';
import { operator } from '@/lib/platform/viewer';
import { register, sampleRegister } from '@/tests/support/register';
import { aReview } from '@/tests/support/world';

beforeEach(async () => {
  await writing().succession.deleteMany({});
  await writing().membership.deleteMany({ where: { organisation: { code: { not: null } } } });
  await writing().organisation.deleteMany({ where: { code: { not: null } } });
});

const take = (csv: string, who = operator) => importAuthorities.as(who, { csv });
const organisations = () =>
  writing().organisation.findMany({ where: { code: { not: null } }, orderBy: { code: 'asc' } });
const named = async (code: string) => (await organisations()).find((each) => each.code === code);
const imports = () => writing().event.findMany({ where: { name: 'authorities.imported' } });
const counts = (added: number, changed: number, unchanged: number) => ({
  ok: true,
  result: { added, changed, unchanged },
});

describe('the invented register', () => {
  test('becomes councils with their facts, and who followed whom', async () => {
    expect(await take(sampleRegister)).toEqual(counts(7, 0, 0));
    expect(await named('THL')).toMatchObject({
      kind: 'council',
      name: 'Thornleigh District Council',
      shortName: 'Thornleigh',
      tier: 'Non-metropolitan district',
      county: 'Wealdshire',
      population: 98_300,
      endedOn: new Date('2024-04-01T00:00:00Z'),
    });
    expect(await named('WLD')).toMatchObject({ county: 'Wealdshire' });
    expect(await named('WLCA')).toMatchObject({ kind: 'other' });
    expect(await named('SWL')).toMatchObject({
      combinedAuthority: 'Wealdshire Combined Authority',
      formerGssCodes: ['E06000999', 'E06000998'],
      population: null,
    });
    expect(await named('CDR')).toMatchObject({
      nation: 'wales',
      name: 'Cyngor Sir Caer Dŵr, County Council',
    });
    const pairs = await writing().succession.findMany({
      include: { predecessor: { select: { code: true } }, successor: { select: { code: true } } },
    });
    expect(pairs.map((pair) => `${pair.predecessor.code} → ${pair.successor.code}`).toSorted()).toEqual([
      'OAK → SWL',
      'THL → NWL',
      'WLD → NWL',
      'WLD → SWL',
    ]);
  });

  test('taken in again changes nothing, and is no event', async () => {
    await take(sampleRegister);
    const before = [await organisations(), (await imports()).length];
    expect(await take(sampleRegister)).toEqual(counts(0, 0, 7));
    expect([await organisations(), (await imports()).length]).toEqual(before);
  });

  test('a newer edition changes what differs; ids, memberships and people stay', async () => {
    await take(sampleRegister);
    const before = await named('NWL');
    const membership = {
      organisationId: before?.id ?? '',
      kind: 'full' as const,
      fromOn: new Date('2024-04-01'),
    };
    await writing().membership.create({ data: membership });
    const newer = sampleRegister
      .replace('North Wealdshire Council', 'North Weald Council')
      .replace('2024-04-01,NWL,England', '2024-04-01,"NWL,SWL",England');
    expect(await take(newer)).toEqual(counts(0, 2, 5));
    const after = await named('NWL');
    expect(after).toEqual({ ...before, name: 'North Weald Council', version: 2 });
    expect(await writing().membership.count({ where: { organisationId: before?.id ?? '' } })).toBe(1);
    expect(await writing().succession.count()).toBe(5);
    expect(await take(sampleRegister)).toEqual(counts(0, 2, 5));
    expect(await writing().succession.count()).toBe(4);
  });

  test.each([
    ['line 3', 'England,South East,NMD', 'Atlantis,South East,NMD', 'nation is not known: Atlantis'],
    [
      'line 3',
      '1974-04-01,2024-04-01,NWL',
      '1974-13-01,2024-04-01,NWL',
      'start-date is not a date: 1974-13-01',
    ],
    ['line 3', '1974-04-01,2024-04-01,NWL', '2025-04-01,2024-04-01,NWL', 'end-date lies before start-date'],
    ['line 3', '2024-04-01,NWL', '2024-04-01,QQQ', 'replaced-by QQQ is not in the file'],
    ['line 3', '98300', 'many', 'pop-2020 is not a number: many'],
    ['line 4', 'OAK,Oakhurst', 'THL,Oakhurst', 'local-authority-code THL stands in the file twice'],
    ['line 5', 'North Wealdshire Council', '\u200B', 'official-name is empty'],
    ['line 1', 'nice-name', 'name', 'Columns are missing: nice-name'],
  ])('with a fault on %s is not taken in at all', async (line, from, to, reason) => {
    expect(await take(sampleRegister.replace(from, to))).toEqual({
      ok: false,
      refusal: { reason: 'invalid', fields: { [line]: [reason] } },
    });
    expect(await organisations()).toEqual([]);
    expect(await writing().succession.count()).toBe(0);
  });

  test('cut off in the middle, or something else, is refused with its line', async () => {
    const cut = sampleRegister.slice(0, sampleRegister.lastIndexOf('"Cyngor') + 10);
    for (const text of [cut, `${sampleRegister}\nONE,TWO`, '', 'not,a,register\n1,2,3']) {
      const outcome = await take(text);
      const refusal = outcome.ok ? null : outcome.refusal;
      const lines = refusal?.reason === 'invalid' ? Object.keys(refusal.fields) : [];
      expect(lines).toEqual([expect.stringMatching(/^line \d+$/)]);
    }
    expect(await organisations()).toEqual([]);
  });

  test('is taken in by coordinators only', async () => {
    const { people } = await aReview('scoping');
    expect(await take(sampleRegister, people.otherCoordinator)).toMatchObject({ ok: true });
    for (const who of [people.administrator, people.politicalLead, people.stranger]) {
      expect(await take(sampleRegister, who)).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    }
  });
});

describe(`the whole file (${register.which})`, () => {
  test('reads without a fault and is taken in whole, twice', async () => {
    const rows: unknown[] = parse(register.csv, { columns: true, bom: true });
    const { authorities, faults } = readRegister(register.csv);
    expect(faults).toEqual([]);
    expect(authorities).toHaveLength(rows.length);
    expect(await take(register.csv)).toEqual(counts(rows.length, 0, 0));
    expect(await take(register.csv)).toEqual(counts(0, 0, rows.length));
    const heirs = authorities.flatMap((authority) => authority.replacedBy).length;
    expect(await writing().succession.count()).toBe(heirs);
  });
});
