'use client';

import { checkedBy } from '@/components/ui/checked-form';

export const CheckedPlace = checkedBy(
  async () => (await import('@/lib/timetable/schema/places')).recordPlaceInput,
);
