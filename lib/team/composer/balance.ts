import { countWords } from '@/lib/platform/date-words';
import { groupOf } from '@/lib/team/composer/costs';
import { type Pool, personOf } from '@/lib/team/composer/pool';
import { bodyOf, type Problem, type Sitting } from '@/lib/team/composer/problem';
import { listed, roundKm } from '@/lib/team/composer/reason-labels';

export interface Balance {
  pool: Pool;
  problem: Problem;
  team: readonly Sitting[];
}

/** What the whole table is, a line a matter; those who sit there already are counted. */
export function balanceRows({ pool, problem, team }: Balance): { term: string; value: string }[] {
  const everybody = [...problem.settled, ...team];
  const name = ({ peer }: Sitting) => personOf(pool, peer.key).name;
  const busy = everybody.filter(({ peer }) => peer.visits > 0).map(name);
  return [
    { term: 'Groups', value: groups(everybody) },
    { term: 'Regions', value: counted(everybody.map((each) => bodyOf(problem, each).region)) || 'Not known' },
    { term: 'Welsh', value: welsh(pool, everybody, name) },
    { term: 'Peer-days', value: peerDays(problem, everybody) },
    { term: 'Journeys', value: journeys(problem, everybody) },
    {
      term: 'Load',
      value:
        busy.length > 0
          ? `On another visit in the same year: ${listed(busy)}.`
          : 'Nobody is on another visit in the same year.',
    },
    {
      term: 'Checked',
      value: `Own council, declared interests, posts of the last five years, suppliers, shared boundary, county and combined authority, earlier reviews, reorganisation partners, and other visits on the same days, for each of ${countWords(problem.peers.length, 'peer')}.`,
    },
  ];
}

function groups(everybody: readonly Sitting[]): string {
  return counted(everybody.map(({ seating }) => groupOf(seating))) || 'No councillor at the table yet';
}

/** “Labour (2), Green”. */
function counted(names: readonly (string | null)[]): string {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count > 1 ? `${name} (${count})` : name)).join(', ');
}

function welsh({ problem }: Pool, everybody: readonly Sitting[], name: (sitting: Sitting) => string): string {
  const speakers = everybody.filter(({ peer }) => peer.welsh).map(name);
  if (speakers.length > 0) return `Spoken by ${listed(speakers)}.`;
  return problem.welshNeeded
    ? 'Nobody speaks it.'
    : 'Nobody at the table speaks it; the review does not ask for it.';
}

function peerDays(problem: Problem, everybody: readonly Sitting[]): string {
  const lines = everybody
    .map((each) => bodyOf(problem, each))
    .filter(({ name }) => name)
    .map(({ name, given, received }) => `${name} ${given} given, ${received} received`);
  return lines.length > 0 ? `${lines.join('; ')}.` : 'None yet.';
}

function journeys(problem: Problem, everybody: readonly Sitting[]): string {
  const km = everybody.map((each) => bodyOf(problem, each).km).filter((each) => each !== null);
  if (km.length === 0) return 'Distances are not known.';
  const total = km.reduce((sum, each) => sum + each, 0);
  const unknown = everybody.length - km.length;
  return `About ${roundKm(total)} each way in all${unknown > 0 ? `; ${unknown} not known` : ''}.`;
}
