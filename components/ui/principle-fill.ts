import type { PrincipleKey } from '@/lib/method/principle-signs';

/** Each principle's own colour, as the class that fills a drawing with it. */
export const principleFill: Record<PrincipleKey, string> = {
  social_partnership: 'fill-principle-social-partnership',
  democratic_engagement: 'fill-principle-democratic-engagement',
  co_production: 'fill-principle-co-production',
  enterprise: 'fill-principle-enterprise',
  social_value: 'fill-principle-social-value',
  community_leadership: 'fill-principle-community-leadership',
  priority_need: 'fill-principle-priority-need',
  innovation: 'fill-principle-innovation',
  learning: 'fill-principle-learning',
};
