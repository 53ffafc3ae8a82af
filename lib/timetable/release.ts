import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import type { Told } from '@/lib/timetable/changes';
import { areaKeys, sessionKinds } from '@/lib/timetable/keys';
import type { PlannedPlace, PlannedSession } from '@/lib/timetable/session';

const instant = z.iso.datetime().transform((text) => new Date(text));
const sources = ['staff', 'councillor', 'partner', 'resident', 'document', 'visit'] as const;

const session = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: z.enum(sessionKinds),
  purpose: z.string(),
  startsAt: instant,
  endsAt: instant,
  placeId: z.uuid().nullable(),
  areas: z.array(z.enum(areaKeys)),
  principles: z.array(z.enum(principleKeys)),
  peers: z.array(z.object({ personId: z.uuid(), part: z.enum(['lead', 'note_taker', 'present']) })),
  groups: z.array(z.object({ kind: z.enum(sources), label: z.string(), number: z.int() })),
  // What releases from before these existed do not say.
  lines: z.array(z.uuid()).default([]),
  stepFreeNeeded: z.boolean().default(false),
  pinned: z.boolean().default(false),
});

const place = z.object({
  id: z.uuid(),
  name: z.string(),
  address: z.string(),
  accessNotes: z.string(),
  building: z.string().default(''),
  capacity: z.int().nullable().default(null),
  stepFree: z.boolean().nullable().default(null),
  isLost: z.boolean().default(false),
});

/** A released timetable as it stood: people by id, so that a name lives in one place only. */
export const releaseContent = z.object({
  sessions: z.array(session),
  places: z.array(place),
});
export type ReleaseContent = z.infer<typeof releaseContent>;

/** The content to store for a release; equal timetables give equal content. */
export function contentOf(sessions: readonly PlannedSession[], places: readonly PlannedPlace[]) {
  const used = new Set(sessions.map((each) => each.placeId));
  return {
    sessions: sessions.map((each) => ({
      id: each.id,
      title: each.title,
      kind: each.kind,
      purpose: each.purpose,
      startsAt: each.startsAt.toISOString(),
      endsAt: each.endsAt.toISOString(),
      placeId: each.placeId,
      areas: [...each.areas],
      principles: [...each.principles],
      peers: inOrder(each.peers),
      groups: each.groups.map(({ kind, label, number }) => ({ kind, label, number })),
      lines: each.lines.toSorted(),
      stepFreeNeeded: each.stepFreeNeeded,
    })),
    places: places
      .filter((place) => used.has(place.id))
      .map(({ id, name, address, accessNotes, building, capacity, stepFree, isLost }) => ({
        id,
        name,
        address,
        accessNotes,
        building,
        capacity,
        stepFree,
        isLost,
      })),
  };
}

const parts = ['lead', 'note_taker', 'present'];

function inOrder(peers: PlannedSession['peers']) {
  const rank = (peer: { personId: string; part: string }) => `${parts.indexOf(peer.part)} ${peer.personId}`;
  return peers
    .map(({ personId, part }) => ({ personId, part }))
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Whether a draft says the same as what was released. */
export function isSameContent(stored: unknown, draft: ReturnType<typeof contentOf>): boolean {
  const parsed = releaseContent.safeParse(stored);
  return parsed.success && isSameTold(parsed.data, draft);
}

/** The same, of a release that has been read already. */
export function isSameTold(told: Told, draft: ReturnType<typeof contentOf>): boolean {
  return JSON.stringify(contentOf(told.sessions, told.places)) === JSON.stringify(draft);
}
