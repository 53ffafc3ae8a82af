import type { Attribution } from '@/lib/notes/attribution';
import type { HeardNote } from '@/lib/notes/queries/heard';
import { sourceKinds } from '@/lib/notes/schema';
import { countWords } from '@/lib/platform/date-words';
import type { Area, Principle, SourceKind } from '@/lib/platform/prisma/enums';

/** The kind of source of one note. */
export const noteSourceLabels: Record<SourceKind, string> = {
  staff: 'Staff',
  councillor: 'Councillor',
  partner: 'Partner',
  resident: 'Resident',
  document: 'Document',
  visit: 'Visit',
};

/** The areas by their number, as they stand on a small screen. */
export const shortAreaLabels: Record<Area, string> = {
  vision: 'Area 1, vision',
  public_service: 'Area 2, public service',
  place: 'Area 3, place',
  communities: 'Area 4, communities',
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const heardFrom: Record<SourceKind, string> = {
  staff: 'staff',
  councillor: 'councillors',
  partner: 'partners',
  resident: 'residents',
  document: 'documents',
  visit: 'visits',
};

/** What the team has heard so far about what a session is to serve: counts and kinds, nothing of what was said. */
export function heardWords(
  heard: readonly HeardNote[],
  { areas, principles }: { areas: readonly Area[]; principles: readonly Principle[] },
): string {
  if (areas.length === 0 && principles.length === 0) return '';
  const notes = heard.filter(
    (note) =>
      (note.area && areas.includes(note.area)) || note.principles.some((each) => principles.includes(each)),
  );
  if (notes.length === 0) return 'The team has heard nothing about this yet.';
  const kinds = sourceKinds.filter((kind) => notes.some(({ source }) => source === kind));
  const from = list.format(kinds.map((kind) => heardFrom[kind]));
  const residents = kinds.includes('resident') ? '' : ' No resident yet.';
  return `The team has ${countWords(notes.length, 'note')} about this, from ${from}.${residents}`;
}

export const noteWords = {
  unreadable: 'The server cannot read this note. Copy its words into a new one.',
  otherContent: 'Another change with the same mark is kept already. Copy these words into a new note.',
  notHere: 'This note is not here, or not yours.',
  noSession: 'The session of this note is not in this review’s timetable. Choose another.',
  noDocument: 'The document of this note is not in this review. Choose another.',
  shared: 'This note is shared with the team and may stand under a finding. Change its words instead.',
  private: 'Only you see this until you share it with the peer team. The host never sees it.',
  team: 'The peer team sees this. The host never does.',
} as const;

/** What is said of a photo that was not kept. */
export const photoWords = {
  not_a_picture: 'This is not a picture that can be kept: take it as JPEG, PNG or WebP.',
  too_many_points: 'This picture is larger than any that can be kept. Take it again at a smaller size.',
  notNamed: 'This picture was taken off its note.',
  broken: 'This picture arrived damaged and cannot be drawn. Take it again.',
  tooLarge: 'This picture is too large to send. Take it again at a smaller size.',
  noNote: 'The note of this picture is not here, or not yours.',
} as const;

/** What the check before sharing says of a find: what it may give away, and what could stand there instead. */
export const attributionWords: Record<Attribution['kind'], (words: string) => string> = {
  name: (words) => `“${words}” is the name of somebody in this review. Say the kind of person instead.`,
  post: (words) => `“${words}” may be one person. Say “staff” or “a councillor” instead.`,
  quotation: () => 'A long quotation may be known again by whoever was there. Say it in your own words.',
  inspection: (words) => `“${words}” sounds of inspection. Say what you heard or saw.`,
};

export const sharingWords = {
  title: 'Look again before you share',
  decide: 'You decide: this check only asks.',
  attributed: 'Shared notes are not attributed: nothing names who said it.',
  joinFirst: 'This note has two texts. Join them before you share it.',
} as const;

export const safetyWords = {
  title: 'A worry about safety or wrongdoing',
  link: 'Worried about somebody’s safety, or about wrongdoing?',
  emergency: 'If somebody is in danger now, ring 999.',
  notHere: 'Do not write it into a note: notes are read by the whole peer team, and nobody there acts on it.',
  promise:
    'Do not promise to keep it to yourself. Listen, write down nothing more than you need, and pass it on today.',
  nobodyNamed:
    'The host has not named anybody yet. Ask the organiser or the coordinator of this review today whom to tell.',
} as const;
