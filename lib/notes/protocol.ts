import * as z from 'zod';
import type { NoteOperation } from '@/lib/notes/operation';
import type { ReviewPack } from '@/lib/notes/pack';

/** Stands in every answer: a captive portal’s page, whatever its status, has none. */
export const syncMarker = 'roundtable-sync';

/** Raised when a device of yesterday could no longer be understood. */
export const syncProtocol = 1;

/** What a device sends. Operations are parsed one by one behind this, so that a bad one blocks no other. */
export const syncRequest = z.object({
  protocol: z.int(),
  /**
   * Whose notes these are: refused when somebody else is signed in. Null asks who is signed in, and brings no operations:
   * a device that nobody used yet, or one where another person has signed in.
   */
  person: z.uuid().nullable(),
  device: z.object({
    id: z.uuid(),
    /** Whether the browser promised to keep the data; null: not asked. */
    keeps: z.boolean().nullable(),
    unsent: z.int().min(0),
  }),
  reviews: z
    .array(
      z.object({
        reference: z.string().max(40),
        /** The last number heard; 0 for a device that knows nothing of the review yet. */
        since: z.int().min(0),
        /** Of the pack that the device keeps; none where it keeps none. */
        mark: z.string().max(64).optional(),
        operations: z.array(z.unknown()).max(200),
      }),
    )
    .max(20),
});

export type Acknowledgement =
  | { id: string; outcome: 'stored' | 'known' }
  /** Never kept, and never will be as it is: the device keeps the words and says why. */
  | { id: string; outcome: 'refused'; reason: string };

export interface SyncedReview {
  reference: string;
  acknowledged: Acknowledgement[];
  /** One’s own operations after `since`, from whatever device, in the order of their numbers. */
  operations: NoteOperation[];
  until: number;
  /** More waits behind `until`. */
  more: boolean;
  /** Photos that one’s notes name and the server has not: also those that it let go when a note was removed. */
  wanted: string[];
  /** Unchanged where the device keeps this very one; null for a review in which this person has no part any more. */
  pack: ReviewPack | 'unchanged' | null;
}

/** What every answer bears that is not as the device hoped: 401, 409, 426, 410 (a lost device: wipe), 503, 400. */
export interface NoAnswer {
  marker: typeof syncMarker;
  protocol: number;
  ok: false;
  reason: 'signed_out' | 'another_person' | 'too_old' | 'wipe' | 'busy' | 'unreadable';
  /** With `wipe`: when the device was cut off, ISO 8601. */
  cutOffAt?: string;
}

/**
 * What `PUT /api/sync/photos/[photo]?reference=…&note=…&person=…` (the picture as the body) answers: a 200 with the
 * acknowledgement, else the same refusals of the whole as an answer to operations.
 */
export type PhotoAnswer =
  | { marker: typeof syncMarker; protocol: number; ok: true; acknowledged: Acknowledgement }
  | NoAnswer;

export type SyncAnswer =
  | {
      marker: typeof syncMarker;
      protocol: number;
      ok: true;
      person: { id: string; name: string };
      reviews: SyncedReview[];
      /** Reviews of which the device keeps nothing any more: left, or their raw notes deleted. Unsent words excepted. */
      forget: { reference: string; because: 'left' | 'purged' }[];
    }
  | NoAnswer;
