'use client';

import { checkedBy } from '@/components/ui/checked-form';

export const CheckedProposal = checkedBy(
  async () => (await import('@/lib/scoping/schema')).proposeVersionInput,
);
