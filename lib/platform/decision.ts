import type { Stage } from '@/lib/platform/prisma/enums';
import type { Refusal } from '@/lib/platform/refusal';
import { type Condition, type Grant, type Permission, policy, type Who } from '@/lib/policy';

/** What of a review decides who may do what. `roles` are the viewer's own, here and in the network. */
export interface Standing {
  roles: ReadonlySet<Who>;
  stage?: Stage;
  paused?: boolean;
  conditions?: ReadonlySet<Condition>;
}

export type Decision = { allowed: true } | { allowed: false; refusal: Refusal };

/** One decision for the button, the page and the command, made from the table in `lib/policy.ts`. */
export function decide(permission: Permission, standing: Standing): Decision {
  const right = policy[permission];
  const grants = (right.grants as readonly Grant[]).filter((grant) =>
    grant.who.some((who) => standing.roles.has(who)),
  );
  if (grants.length === 0) return no(strangerOrNotPermitted(permission, standing));
  const open = grants.filter((grant) => isDuring(grant, standing.stage));
  if (open.length === 0) return no(wrongStage(grants, standing));
  if (!open.some((grant) => !grant.when || standing.conditions?.has(grant.when)))
    return no({ reason: 'not_found' });
  const stopped = standing.paused && right.kind === 'write' && !('whilePaused' in right);
  return stopped ? no({ reason: 'paused' }) : { allowed: true };
}

const no = (refusal: Refusal): Decision => ({ allowed: false, refusal });

function isDuring(grant: Grant, stage: Stage | undefined): boolean {
  return grant.during === 'always' || (stage !== undefined && grant.during.includes(stage));
}

// Somebody who cannot see the review at all must not learn that it is there.
function strangerOrNotPermitted(permission: Permission, standing: Standing): Refusal {
  if (permission === 'review.view' || policy[permission].about === 'network') return { reason: 'not_found' };
  if (!decide('review.view', standing).allowed) return { reason: 'not_found' };
  const who = (policy[permission].grants as readonly Grant[]).flatMap((grant) => grant.who);
  return { reason: 'not_permitted', who: [...new Set(who)] };
}

function wrongStage(grants: readonly Grant[], standing: Standing): Refusal {
  if (!standing.stage) return { reason: 'not_found' };
  const during = grants.flatMap((grant) => (grant.during === 'always' ? [] : grant.during));
  return { reason: 'wrong_stage', stage: standing.stage, during: [...new Set(during)] };
}
