import type { TeamStatus } from '@/lib/platform/prisma/enums';
import { type Pool, personOf, postFor } from '@/lib/team/composer/pool';
import { bodyOf, type Problem, type Sitting } from '@/lib/team/composer/problem';
import { placeLabels } from '@/lib/team/labels';
import { type Chair, seated } from '@/lib/team/rules/chairs';

/** A chair of the table with who would sit there: somebody proposed now, or on the team already. */
export interface TableChair extends Chair {
  /** The person, or `empty` with its number. */
  key: string;
  name: string | null;
  placeWords: string;
  body: string;
  group: string | null;
  /** For whoever is on the team already. */
  status: TeamStatus | null;
  sitting: Sitting | null;
  settled: boolean;
}

/** The chairs in the order in which they stand round the table. */
export function tableChairs(pool: Pool, problem: Problem, team: readonly Sitting[]): TableChair[] {
  const settled = problem.settled.map((sitting) => ({ sitting, settled: true }));
  const proposed = team.map((sitting) => ({ sitting, settled: false }));
  const members = [...settled, ...proposed].map((each) => ({ ...each, place: each.sitting.seating.place }));
  return seated(problem.shape, members).map(({ member, ...chair }, index) => {
    const base = { ...chair, placeWords: placeLabels[chair.place] };
    if (!member) {
      const empty = { name: null, body: '', group: null, status: null, sitting: null, settled: false };
      return { ...base, ...empty, key: chair.optional ? 'extra' : `empty-${index}` };
    }
    const person = personOf(pool, member.sitting.peer.key);
    return {
      ...base,
      key: person.personId,
      name: person.name,
      body: bodyOf(problem, member.sitting).name,
      group: postFor(person, member.sitting.seating).group,
      status: member.settled ? person.status : null,
      sitting: member.sitting,
      settled: member.settled,
    };
  });
}
