import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import { choices, id, optionalId, prose, reference, version } from '@/lib/platform/fields';
import { areaKeys, groupKinds } from '@/lib/timetable/keys';

export const recordLineInput = z.object({
  reference,
  id,
  /** Left out for a new line. */
  version: version.optional(),
  question: prose('Write the question', 500),
  areas: choices(areaKeys),
  principles: choices(principleKeys),
  askOf: choices(groupKinds),
  documentId: optionalId,
});

export const tieLineInput = z.object({ reference, line: id, session: id });
export const closeLineInput = z.object({
  reference,
  id,
  version,
  words: prose('Write what you found', 4000),
});
export const lineInput = z.object({ reference, id, version });
