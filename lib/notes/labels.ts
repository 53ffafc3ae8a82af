import type { Area, SourceKind } from '@/lib/platform/prisma/enums';

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

export const noteFieldLabels: Record<string, string> = { text: 'Note', source: 'Who said it', area: 'Area' };

export const noteWords = {
  shared: 'This note is shared with the team and may stand under a finding. Change its words instead.',
  private: 'Only you see this until you share it with the peer team. The host never sees it.',
  unsaved: 'Words of a note are on this device and not saved yet. Sign out and take them off it?',
  team: 'The peer team sees this. The host never does.',
} as const;

/** What is said of a photo that was not kept. */
export const photoWords = {
  most: (number: number) => `A note can have ${number} photos. Put this one into a note of its own.`,
  not_a_picture: 'This is not a picture that can be kept: take it as JPEG, PNG or WebP.',
  too_many_points: 'This picture is larger than any that can be kept. Take it again at a smaller size.',
  broken: 'This picture arrived damaged and cannot be drawn. Take it again.',
  tooLarge: 'This picture is too large to send. Take it again at a smaller size.',
  noNote: 'The note of this picture is not here, or not yours.',
} as const;
