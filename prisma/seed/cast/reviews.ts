import { anstyVale } from './reviews/ansty-vale';
import { brackendale } from './reviews/brackendale';
import { caerDwr } from './reviews/caer-dwr';
import { derrymoyle } from './reviews/derrymoyle';
import { harrowmere } from './reviews/harrowmere';
import { marlpit } from './reviews/marlpit';
import { saltwick } from './reviews/saltwick';
import type { ReviewStory } from './reviews/story';
import { strathorran } from './reviews/strathorran';
import { thornleigh } from './reviews/thornleigh';
import { wexcombe } from './reviews/wexcombe';

/** Ten reviews, the oldest request first, so that their references rise with time. */
export const reviews = {
  ansty_vale: anstyVale,
  marlpit,
  wexcombe,
  strathorran,
  saltwick,
  brackendale,
  derrymoyle,
  thornleigh,
  harrowmere,
  caer_dwr: caerDwr,
} as const satisfies Record<string, ReviewStory>;

export type ReviewKey = keyof typeof reviews;
