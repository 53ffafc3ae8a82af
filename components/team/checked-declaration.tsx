'use client';

import { checkedBy } from '@/components/ui/checked-form';

export const CheckedDeclaration = checkedBy(
  async () => (await import('@/lib/team/schema')).declareInterestsInput,
);
