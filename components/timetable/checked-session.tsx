'use client';

import { checkedBy } from '@/components/ui/checked-form';

export const CheckedSession = checkedBy(
  async () => (await import('@/lib/timetable/schema')).recordSessionInput,
);
