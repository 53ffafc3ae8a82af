import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import { choices, id, line, optionalProse, reference, ticked, version } from '@/lib/platform/fields';
import { areaKeys } from '@/lib/timetable/keys';

export const findingKinds = ['strength', 'development', 'good_practice'] as const;
export const sayableViews = ['agree', 'agree_with_changes', 'not_yet'] as const;

const noteIds = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : [value].flat()),
  z.array(z.uuid()).max(200, 'Choose 200 notes or fewer'),
);

const content = {
  statement: line('Write the finding as one sentence', 400),
  kind: z.enum(findingKinds, 'Choose the kind'),
  area: z.enum(areaKeys, 'Choose the area of focus'),
  principles: choices(principleKeys),
  citizens: ticked,
  detail: optionalProse(5000),
};

export const recordFindingInput = z.object({ reference, id, ...content, notes: noteIds });

export const changeFindingInput = z.object({
  reference,
  id,
  version,
  ...content,
  /** May be told to the host before the report: where daily feedback begins. */
  canBeShared: ticked,
  /** Only spelling changes: the peers’ word goes on to hold. */
  spelling: ticked,
});

export const markShareableInput = z.object({ reference, id, canBeShared: ticked });

/** A finding and the wording that somebody had before them. */
export const askAgainInput = z.object({ reference, id, wording: z.coerce.number().int().positive() });

export const dropFindingInput = z.object({ reference, id, version });

export const changeFindingNotesInput = z.object({
  reference,
  id,
  notes: noteIds.pipe(z.array(z.uuid()).min(1, 'Choose at least one note')),
  /** How the notes stand to the finding from now on. */
  as: z.enum(['supporting', 'against', 'unused']),
});

/** The number of the finding's wording that somebody had before them. */
const wording = z.coerce.number().int().positive();

export const sayViewInput = z
  .object({
    reference,
    id,
    wording,
    view: z.enum(sayableViews, 'Choose one of the three'),
    words: optionalProse(2000),
  })
  .superRefine(({ view, words }, issues) => {
    if (view === 'agree' || words) return;
    const message = view === 'not_yet' ? 'Say why not yet' : 'Say which changes';
    issues.addIssue({ code: 'custom', path: ['words'], message });
  });

export const recordAbsenceInput = z.object({ reference, id, wording, personId: z.uuid() });

export const settleFindingInput = z.object({ reference, id, wording, words: optionalProse(2000) });
