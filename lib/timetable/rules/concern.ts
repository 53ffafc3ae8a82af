import { dayOf } from '@/lib/platform/clock';
import type { Area, SourceKind } from '@/lib/platform/prisma/enums';
import type { Kept } from '@/lib/timetable/circumstances';
import type { PlannedSession } from '@/lib/timetable/session';

type One = readonly [PlannedSession];
type Pair = readonly [PlannedSession, PlannedSession];
type Several = readonly PlannedSession[];

/** What a rule found; its kind is the rule's key. The sessions are those to look at. */
export type Found =
  | { kind: 'peer_twice'; sessions: Pair; personId: string }
  | { kind: 'place_twice'; sessions: Pair; placeId: string }
  | { kind: 'person_twice'; sessions: Pair; who: string }
  | { kind: 'asked_again'; sessions: Several; who: string }
  | { kind: 'rushed'; sessions: Pair; minutes: number; needed: number; people: readonly string[] }
  | { kind: 'alone' | 'left' | 'away'; sessions: One; personId: string }
  | { kind: 'nobody' | 'outside'; sessions: One }
  | { kind: 'council_meets'; sessions: One; meeting: string }
  | { kind: 'place_lost'; sessions: One; placeId: string }
  | { kind: 'too_small'; sessions: One; placeId: string; holds: number; come: number }
  | { kind: 'step_free' | 'step_free_unsaid'; sessions: Several; placeId: string }
  | { kind: 'many_sessions'; sessions: Several; day: string; people: readonly string[]; count: number }
  | { kind: 'long_day'; sessions: Several; day: string; people: readonly string[]; minutes: number }
  | { kind: 'no_lunch'; sessions: Several; day: string; people: readonly string[] }
  | { kind: 'no_team_meeting'; sessions: Several; day: string; people: readonly string[] }
  | { kind: 'residents_late'; sessions: Several }
  | { kind: 'area_uncovered'; sessions: Several; area: Area }
  | { kind: 'area_thin'; sessions: Several; area: Area; peers: number; wanted: number }
  | { kind: 'kind_unmet'; sessions: Several; source: SourceKind };

/** Something to settle before a release. */
export type Concern = Found & {
  /** Names the rule and what it is about, by ids: the same concern has the same key tomorrow. */
  key: string;
  level: 'warn' | 'block';
  kept: Kept | null;
};

export function keyOf(found: Found): string {
  return [found.kind, ...aboutOf(found)].join(' ');
}

function aboutOf(found: Found): string[] {
  if ('area' in found) return [found.area];
  if ('source' in found) return [found.source];
  if ('day' in found) return [found.day, ...found.people.toSorted()];
  if (found.kind === 'step_free' || found.kind === 'step_free_unsaid') return [found.placeId];
  if (found.kind === 'residents_late') return [];
  const sessions = found.sessions.map(({ id }) => id).toSorted();
  return [...sessions, ...daysOf(found.sessions), ...particularsOf(found)];
}

// Kept on one day and in one place, a concern is another one on another day or elsewhere.
function daysOf(sessions: Several): string[] {
  return [...new Set(sessions.map(({ startsAt }) => dayOf(startsAt)))].toSorted();
}

function particularsOf(found: Found): string[] {
  if ('personId' in found) return [found.personId];
  return 'placeId' in found ? [found.placeId] : [];
}

/** What stops a release. */
export function blocks(concern: Concern): boolean {
  return concern.level === 'block' && !concern.kept;
}
