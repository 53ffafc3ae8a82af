import type { FindingStory } from '../story-visit';
import { findingsOnCommunities } from './findings-communities';
import { findingsOnPlace } from './findings-place';
import { findingsOnPublicService } from './findings-public-service';
import { findingsOnVision } from './findings-vision';

export const findings: readonly FindingStory[] = [
  ...findingsOnVision,
  ...findingsOnPublicService,
  ...findingsOnPlace,
  ...findingsOnCommunities,
];
