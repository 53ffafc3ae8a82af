import type { PrincipleKey } from '@/lib/method/principle-signs';

/** Each principle's own colour, as the class that a drawing takes its `currentColor` from. */
export const principleColour: Record<PrincipleKey, string> = {
  social_partnership: 'text-principle-social-partnership',
  democratic_engagement: 'text-principle-democratic-engagement',
  co_production: 'text-principle-co-production',
  enterprise: 'text-principle-enterprise',
  social_value: 'text-principle-social-value',
  community_leadership: 'text-principle-community-leadership',
  priority_need: 'text-principle-priority-need',
  innovation: 'text-principle-innovation',
  learning: 'text-principle-learning',
};
