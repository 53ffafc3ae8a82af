import type { Who } from '@/lib/policy';

/** Who says for everybody of the team when they are away; a peer says it for themselves. */
export function speaksForAll(roles: ReadonlySet<Who>): boolean {
  return roles.has('organiser') || roles.has('host_other') || roles.has('coordinator');
}
