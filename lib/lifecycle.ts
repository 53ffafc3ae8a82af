import type { EventName } from '@/lib/events';
import type { Stage } from '@/lib/platform/prisma/enums';
import type { Permission } from '@/lib/policy';

/** The stages of a running review, in order; `declined` and `withdrawn` stand beside the line. */
export const stageLine = [
  'requested',
  'scoping',
  'preparing',
  'on_site',
  'reporting',
  'delivered',
  'follow_up',
  'closed',
] as const satisfies readonly Stage[];

/** Stages from which a review never moves again. */
export const endedStages = ['closed', 'declined', 'withdrawn'] as const satisfies readonly Stage[];

/** What must be there before a move can be made; each is checked by `lib/reviews/needs.ts` and worded in its labels. */
export const needKeys = [
  'request.complete',
  'agreement.signed_by_political_lead',
  'agreement.signed_by_chief_executive',
  'agreement.signed_by_coordinator',
  'team.agreed_by_host',
  'team.declared',
  'timetable.released',
  'visit.first_day_reached',
  'roundtable.held_or_waived',
  'findings.settled',
  'draft.team_word',
  'fact_check.answered',
  'fact_check.closed',
  'recommendations.answered',
  'follow_up.reported_or_declined',
] as const;
export type NeedKey = (typeof needKeys)[number];

export interface Move {
  from: readonly Stage[];
  to: Stage;
  permission: Permission;
  event: EventName;
  needs: readonly NeedKey[];
}

// From the delivery on, the report is the council's: such a review ends by being closed.
const withdrawable = stageLine.slice(0, stageLine.indexOf('delivered'));

/** Every legal change of stage. Buttons, permissions, history, the diagram and the tests derive from this table. */
export const moves = {
  accept: {
    from: ['requested'],
    to: 'scoping',
    permission: 'request.decide',
    event: 'request.accepted',
    needs: ['request.complete'],
  },
  decline: {
    from: ['requested'],
    to: 'declined',
    permission: 'request.decide',
    event: 'request.declined',
    needs: [],
  },
  agreeScope: {
    from: ['scoping'],
    to: 'preparing',
    permission: 'agreement.sign',
    event: 'agreement.signed',
    needs: [
      'agreement.signed_by_political_lead',
      'agreement.signed_by_chief_executive',
      'agreement.signed_by_coordinator',
    ],
  },
  openVisit: {
    from: ['preparing'],
    to: 'on_site',
    permission: 'visit.open',
    event: 'visit.opened',
    needs: ['team.declared', 'team.agreed_by_host', 'timetable.released', 'visit.first_day_reached'],
  },
  endVisit: {
    from: ['on_site'],
    to: 'reporting',
    permission: 'visit.end',
    event: 'visit.ended',
    needs: ['findings.settled', 'roundtable.held_or_waived'],
  },
  deliver: {
    from: ['reporting'],
    to: 'delivered',
    permission: 'report.sign',
    event: 'report.signed',
    needs: ['draft.team_word', 'fact_check.closed', 'fact_check.answered'],
  },
  startFollowUp: {
    from: ['delivered'],
    to: 'follow_up',
    permission: 'follow_up.start',
    event: 'follow_up.started',
    needs: ['recommendations.answered'],
  },
  close: {
    from: ['follow_up'],
    to: 'closed',
    permission: 'review.close',
    event: 'review.closed',
    needs: ['follow_up.reported_or_declined'],
  },
  withdraw: {
    from: withdrawable,
    to: 'withdrawn',
    permission: 'review.withdraw',
    event: 'review.withdrawn',
    needs: [],
  },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof moves;
export const moveNames = Object.keys(moves) as MoveName[];

/** The moves that a review can make from a stage, in the table's order. */
export function movesFrom(stage: Stage): MoveName[] {
  return moveNames.filter((name) => (moves[name].from as readonly Stage[]).includes(stage));
}
