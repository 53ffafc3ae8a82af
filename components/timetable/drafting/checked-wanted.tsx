'use client';

import { checkedBy } from '@/components/ui/checked-form';

export const CheckedWanted = checkedBy(
  async () => (await import('@/lib/timetable/drafting/schema')).recordWantedInput,
);
