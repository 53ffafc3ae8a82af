import type { Sight } from '@/lib/follow-up/queries/sight';
import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { ActionStatus } from '@/lib/platform/prisma/enums';

/** What the follow-up's pages read of a recommendation. */
export const recommendation = {
  id: true,
  number: true,
  title: true,
  text: true,
  meantToBring: true,
  purpose: true,
  forWhom: true,
  principles: true,
  response: {
    select: {
      response: true,
      reasons: true,
      decidedBy: true,
      minuteReference: true,
      recordedAt: true,
      version: true,
    },
  },
  actions: {
    where: { droppedAt: null },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      owner: true,
      dueOn: true,
      measure: true,
      version: true,
      updates: {
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        select: { id: true, status: true, text: true, evidence: true, at: true },
      },
    },
  },
  holders: {
    orderBy: { organisation: { name: 'asc' } },
    select: { organisationId: true, sinceOn: true, organisation: { select: { name: true } } },
  },
  observation: { select: { text: true, at: true, version: true } },
} satisfies Prisma.RecommendationSelect;

const rowsForType = () => reading().recommendation.findMany({ select: recommendation });
type Row = Awaited<ReturnType<typeof rowsForType>>[number];

/** The same with plain dates, and each action's status as its latest update says. */
export function withPlainActions(row: Row) {
  const actions = row.actions.map((action) => {
    const status: ActionStatus = action.updates[0]?.status ?? 'not_started';
    return { ...action, dueOn: plainDate(action.dueOn), status };
  });
  const holders = row.holders.map(({ organisationId, sinceOn, organisation }) => ({
    organisationId,
    name: organisation.name,
    sinceOn: plainDate(sinceOn),
  }));
  return { ...row, actions, holders };
}

/** The same for one viewer: without what the peers saw, where that has not come to them. */
export function asSeen(row: Row, { observations }: Pick<Sight, 'observations'>) {
  const { observation, ...rest } = withPlainActions(row);
  return { ...rest, observation: observations ? observation : null };
}
