'use client';

import { checkedBy } from '@/components/ui/checked-form';

export const CheckedRoundtable = checkedBy(
  async () => (await import('@/lib/roundtable/schema')).recordRoundtableInput,
);
