import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import {
  choices,
  day,
  id,
  line,
  optionalProse,
  reference,
  ticked,
  time,
  version,
  whole,
} from '@/lib/platform/fields';
import { wholeTeam } from '@/lib/timetable/drafting/input';
import { areaKeys, groupKinds, sessionKinds } from '@/lib/timetable/keys';
import { groups, ids } from '@/lib/timetable/schema';

const optionalTime = z
  .union([z.literal(''), time('Enter a time like 09:30, or leave it out')])
  .default('')
  .transform((text) => text || null);

const days = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : [value].flat()),
  z.array(day('Choose days of the visit')).max(14),
);

export const recordWantedInput = z
  .object({
    reference,
    id,
    /** Left out for a new one. */
    version: version.optional(),
    title: line('Give the session a title', 120),
    kind: z.enum(sessionKinds, 'Choose a kind'),
    purpose: optionalProse(2000),
    minutes: whole('Say how many minutes, 15 to 480', 15, 480),
    peersWanted: whole('Say how many peers', 0, wholeTeam),
    peerIds: ids,
    placeIds: ids,
    days,
    notBefore: optionalTime,
    notAfter: optionalTime,
    groups,
    areas: choices(areaKeys),
    principles: choices(principleKeys),
    lines: ids,
    stepFreeNeeded: ticked,
  })
  .refine(({ notBefore, notAfter }) => !notBefore || !notAfter || notBefore < notAfter, {
    path: ['notAfter'],
    error: 'It can be over only after it has begun',
  });

export const dropWantedInput = z.object({ reference, id, version });
export const wantUsualSetInput = z.object({ reference });

/** What a preview was made from, so that it is taken only as it was seen. */
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
export const takeDraftInput = z.object({ reference, fingerprint });

const moment = {
  day: day('Choose a day of the visit'),
  time: time('Enter a time like 09:30'),
};

/** What was lost: somebody from a moment on, or a place from now on. */
export const lossInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('peer'), personId: z.uuid('Say who drops out'), ...moment }),
  z.object({ kind: z.literal('place'), placeId: z.uuid('Say which place is lost') }),
]);

export const takeRepairInput = z
  .intersection(
    z.object({
      reference,
      fingerprint,
      /** The sessions that go on with one peer. */
      alone: ids,
      reason: optionalProse(500),
    }),
    lossInput,
  )
  .refine(({ alone, reason }) => alone.length === 0 || reason !== '', {
    path: ['reason'],
    error: 'Say why one peer is enough',
  });

/** The people met, as they are kept beside a session wanted. */
export const keptGroups = z.array(z.object({ kind: z.enum(groupKinds), label: z.string(), number: z.int() }));
