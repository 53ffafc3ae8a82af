'use client';

import { checkedBy } from '@/components/ui/checked-form';

export const CheckedDaily = checkedBy(async () => (await import('@/lib/feedback/schema')).sendDailyInput);
export const CheckedRoundtable = checkedBy(
  async () => (await import('@/lib/feedback/schema')).recordRoundtableInput,
);
