import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import {
  choices,
  day,
  id,
  line,
  optionalId,
  optionalProse,
  reference,
  ticked,
  time,
  version,
} from '@/lib/platform/fields';
import type { SessionPart } from '@/lib/platform/prisma/enums';
import { areaKeys, groupKinds, sessionKinds } from '@/lib/timetable/keys';

const group = z.object({
  kind: z.enum(groupKinds, 'Say what kind of people'),
  label: line('Say who they are', 120),
  number: z.coerce
    .number('Say how many')
    .int('Say how many')
    .min(1, 'Say how many')
    .max(500, 'Use 500 or fewer'),
});

// The form offers empty rows; a row counts once somebody is named in it or counted, and an error keeps its row's place.
export const groups = z
  .array(z.unknown())
  .default([])
  .transform((rows, { addIssue }) =>
    rows.flatMap((row, index) => {
      if (!isFilled(row)) return [];
      const read = group.safeParse(row);
      for (const { message, path } of read.error?.issues ?? [])
        addIssue({ code: 'custom', message, path: [index, ...path], continue: true });
      return read.data ?? [];
    }),
  )
  .refine((rows) => rows.length <= 12, 'Use 12 rows or fewer');

function isFilled(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return true;
  const told = [Reflect.get(row, 'label'), Reflect.get(row, 'number')];
  return told.some((value) => value !== undefined && value !== '');
}

export const ids = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : [value].flat()),
  z.array(z.uuid()).max(40),
);

export const recordSessionInput = z
  .object({
    reference,
    id,
    /** Left out for a new session. */
    version: version.optional(),
    title: line('Give the session a title', 120),
    kind: z.enum(sessionKinds, 'Choose a kind'),
    purpose: optionalProse(2000),
    day: day('Choose a day of the visit'),
    from: time('Enter a start like 09:30'),
    to: time('Enter an end like 10:30'),
    placeId: optionalId,
    groups,
    peers: ids,
    lead: optionalId,
    noteTaker: optionalId,
    areas: choices(areaKeys),
    principles: choices(principleKeys),
    lines: ids,
    stepFreeNeeded: ticked,
    pinned: ticked,
  })
  .refine((session) => session.to > session.from, { path: ['to'], error: 'The end comes after the start' })
  .refine((session) => !session.lead || session.lead !== session.noteTaker, {
    path: ['noteTaker'],
    error: 'Somebody other than the one who leads takes notes',
  });

/** Who goes, from the fields that choose one who leads, one who takes notes, and the others. */
export function partsOf({ peers, lead, noteTaker }: Goers): { personId: string; part: SessionPart }[] {
  const parts = new Map<string, SessionPart>(peers.map((personId) => [personId, 'present']));
  if (lead) parts.set(lead, 'lead');
  if (noteTaker) parts.set(noteTaker, 'note_taker');
  return [...parts].map(([personId, part]) => ({ personId, part }));
}

interface Goers {
  peers: readonly string[];
  lead: string | null;
  noteTaker: string | null;
}

export const dropSessionInput = z.object({ reference, id, version });
export const pinSessionInput = z.object({ reference, id, version, pinned: z.boolean() });

export const moveSessionInput = z
  .object({
    reference,
    id,
    version,
    day: day('Choose a day of the visit'),
    from: time('Enter a start like 09:30'),
    to: time('Enter an end like 10:30'),
    placeId: optionalId,
  })
  .refine((session) => session.to > session.from, { path: ['to'], error: 'The end comes after the start' });
export const releaseTimetableInput = z.object({ reference });
