/** On a review: a host (or its successor) that has ended, and a council that speaks in its place. */
export interface Succession {
  predecessorId: string;
  successorId: string;
  passedAt: Date;
}

/** The councils that speak on a review today: its hosts, and for one that has passed its part on, its successors. */
export function speakingNow(
  hosts: readonly string[],
  successions: readonly Omit<Succession, 'passedAt'>[],
): string[] {
  const gone = new Set(successions.map((each) => each.predecessorId));
  const all = [...hosts, ...successions.map((each) => each.successorId)];
  return [...new Set(all)].filter((council) => !gone.has(council));
}

/** The councils that took a council's part over, down to those that speak today. */
export function successorsOf(
  council: string,
  successions: readonly Omit<Succession, 'passedAt'>[],
): string[] {
  const next = successions.filter((each) => each.predecessorId === council).map((each) => each.successorId);
  const rest = successions.filter((each) => each.predecessorId !== council);
  const ends = next.flatMap((each) => {
    const further = successorsOf(each, rest);
    return further.length > 0 ? further : [each];
  });
  return [...new Set(ends)];
}

/**
 * Who holds a recommendation once one of its holders has passed it on. No holder is written down while the hosts hold
 * it: `hosts` stand in then.
 */
export function holdersAfter(
  before: readonly string[],
  hosts: readonly string[],
  { from, to }: { from: string; to: readonly string[] },
): string[] {
  const held = before.length > 0 ? before : hosts;
  if (!held.includes(from)) return [...held];
  return [...new Set([...held.filter((each) => each !== from), ...to])];
}

/** Whether somebody speaks, by one of their seats, for a holder of a recommendation; everybody does while the hosts hold it. */
export function holdsFor(
  seats: readonly { organisationId: string | null }[],
  holders: readonly string[],
): boolean {
  if (holders.length === 0) return true;
  return seats.some(({ organisationId }) => organisationId !== null && holders.includes(organisationId));
}

interface RegisterRow {
  id: string;
  endedOn: string | null;
  successorIds: readonly string[];
}

/** The councils of the register that followed one, past those that have ended themselves by a day (`YYYY-MM-DD`). */
export function livingSuccessors(id: string, register: readonly RegisterRow[], today: string): string[] {
  const seen = new Set<string>([id]);
  const living: string[] = [];
  const open = [...successorIdsOf(id, register)];
  for (let next = open.shift(); next; next = open.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const row = register.find((each) => each.id === next);
    if (!row) continue;
    if (hasEnded(row, today)) open.push(...row.successorIds);
    else living.push(next);
  }
  return living;
}

/** Whether an organisation's last day has passed. */
export function hasEnded({ endedOn }: { endedOn: string | null }, today: string): boolean {
  return endedOn !== null && endedOn < today;
}

const successorIdsOf = (id: string, register: readonly RegisterRow[]) =>
  register.find((each) => each.id === id)?.successorIds ?? [];
