import { principleKeys, principleSign } from '@/lib/method/principle-signs';
import { countWords } from '@/lib/platform/date-words';
import { groupOf } from '@/lib/team/composer/costs';
import { bodyOf, type Problem, principleBits, type Sitting } from '@/lib/team/composer/problem';
import { listed, roundKm } from '@/lib/team/composer/reason-labels';
import type { Broken } from '@/lib/team/composer/rules';
import type { Swap } from '@/lib/team/composer/swaps';
import { placeLabels } from '@/lib/team/labels';

interface About {
  problem: Problem;
  team: readonly Sitting[];
  /** Who would leave the chair; null where it is empty. */
  leaving: Sitting | null;
}

/** What a swap keeps, loses, adds and costs: “Keeps co-production. Loses the only voice from Scotland.” */
export function swapWords({ problem, team, leaving }: About, { sitting }: Swap): string {
  const rest = [...problem.settled, ...team.filter((each) => each.peer.key !== leaving?.peer.key)];
  const pair = { leaving, sitting };
  const turns = [
    ...knowledge(problem, rest, pair),
    ...voices(rest, pair, (each) => regionWords(bodyOf(problem, each).region)),
    ...voices(rest, pair, ({ seating }) => groupWords(groupOf(seating))),
  ];
  const facts = [
    ...(['Keeps', 'Loses', 'Adds'] as const).flatMap((verb) => {
      const what = turns.filter((turn) => turn.verb === verb).map((turn) => turn.what);
      return what.length > 0 ? [`${verb} ${listed(what)}`] : [];
    }),
    ...travel(problem, leaving, sitting),
    ...days(problem, sitting),
    ...person(leaving, sitting),
  ];
  return facts.length > 0 ? facts.map((fact) => `${fact}.`).join(' ') : 'Changes nothing that is weighed.';
}

interface Pair {
  leaving: Sitting | null;
  sitting: Sitting;
}

interface Turn {
  verb: 'Keeps' | 'Loses' | 'Adds';
  what: string;
}

/** The scope's principles person by person; of the others, whether anybody at the table knows them. */
function knowledge(problem: Problem, rest: readonly Sitting[], { leaving, sitting }: Pair): Turn[] {
  const had = leaving?.peer.knows ?? 0;
  const has = sitting.peer.knows;
  const others = rest.reduce((sum, { peer }) => sum | peer.knows, 0);
  const leads = (bit: number) => problem.leading.has(bit);
  const turn = (verb: Turn['verb'], before: string, holds: (bit: number) => boolean): Turn[] => {
    const names = principleBits.filter(holds).map(nameOf);
    return names.length > 0 ? [{ verb, what: `${before}${listed(names)}` }] : [];
  };
  return [
    ...turn('Keeps', '', (bit) => leads(bit) && Boolean(had & has & bit)),
    ...turn('Loses', 'somebody who knows ', (bit) => leads(bit) && Boolean(had & ~has & bit)),
    ...turn('Loses', 'all knowledge of ', (bit) => !leads(bit) && Boolean(had & ~has & ~others & bit)),
    ...turn('Adds', 'somebody who knows ', (bit) => leads(bit) && Boolean(~had & has & bit)),
    ...turn('Adds', 'the first to know ', (bit) => !leads(bit) && Boolean(~had & has & ~others & bit)),
  ];
}

const nameOf = (bit: number) => {
  const key = principleKeys[Math.log2(bit)];
  return key ? principleSign(key).shortName.toLowerCase() : '';
};

/** A voice is a region's or a group's: lost where only they had it, added where nobody did. */
function voices(
  rest: readonly Sitting[],
  { leaving, sitting }: Pair,
  of: (sitting: Sitting) => string | null,
): Turn[] {
  const there = new Set(rest.map(of));
  const [lost, added] = [leaving && of(leaving), of(sitting)];
  if (lost === added) return [];
  return [
    ...(lost && !there.has(lost) ? [{ verb: 'Loses' as const, what: `the only ${lost}` }] : []),
    ...(added ? [{ verb: 'Adds' as const, what: `${there.has(added) ? 'another' : 'a'} ${added}` }] : []),
  ];
}

const regionWords = (region: string | null) =>
  region &&
  `voice from ${/^(?:North|South|East|West)/.test(region) && region !== 'Northern Ireland' ? 'the ' : ''}${region}`;
const groupWords = (group: string | null) => group && `${group} voice`;

function travel(problem: Problem, leaving: Sitting | null, sitting: Sitting): string[] {
  const to = bodyOf(problem, sitting).km;
  const from = leaving ? bodyOf(problem, leaving).km : null;
  if (to === null) return [];
  if (from === null) return leaving ? [] : [`About ${roundKm(to)} each way`];
  const further = to - from;
  if (Math.abs(further) < 40) return [];
  return [`About ${roundKm(Math.abs(further))} ${further > 0 ? 'further' : 'nearer'}`];
}

function days(problem: Problem, sitting: Sitting): string[] {
  const { name, given, received } = bodyOf(problem, sitting);
  const more = given - received;
  if (more >= 6) return [`${name} has given ${countWords(more, 'peer-day')} more than it received`];
  return more <= -6 ? [`${name} owes ${countWords(-more, 'peer-day')}`] : [];
}

function person(leaving: Sitting | null, { peer, seating }: Sitting): string[] {
  const worse = [
    [
      peer.visits > (leaving?.peer.visits ?? 0),
      `On ${countWords(peer.visits, 'other visit')} in the same year`,
    ],
    [!peer.trained && leaving?.peer.trained !== false, 'Not trained yet'],
    [seating.place === 'lead' && peer.earlier === 0, 'Would lead a first review'],
    [!peer.saidFree && leaving?.peer.saidFree !== false, 'Has not said whether they are free'],
    [peer.waived > 0, 'Comes from nearby, which was set aside'],
    [peer.neighboursUnknown && !leaving?.peer.neighboursUnknown, 'Whether the councils border is not known'],
  ] as const;
  return worse.flatMap(([holds, words]) => (holds ? [words] : []));
}

/** A rule of the whole table that somebody on a chair would break. */
export function brokenWords(problem: Problem, broken: Broken): string {
  switch (broken.rule) {
    case 'principle':
      return `${broken.known === 1 ? 'only one person' : 'nobody'} would know ${nameOf(broken.bit)}`;
    case 'group':
      return `more than ${problem.groupCap} of the councillors would be ${broken.group}`;
    case 'one_a_council':
      return `somebody else at the table comes from ${problem.bodies.get(broken.bodyId)?.name ?? 'there'}`;
    case 'experience':
      return 'nobody at the table would be trained or have sat on a review';
    case 'welsh':
      return 'nobody at the table would speak Welsh';
    case 'chairs':
    case 'too_many':
      return `the number of chairs is another (${placeLabels[broken.place].toLowerCase()})`;
    case 'twice':
    case 'against':
      return 'they cannot sit on this team';
  }
}
