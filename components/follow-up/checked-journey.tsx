'use client';

import { checkedBy } from '@/components/ui/checked-form';

export const CheckedResponse = checkedBy(async () => (await import('@/lib/follow-up/schema')).respondInput);
export const CheckedAction = checkedBy(
  async () => (await import('@/lib/follow-up/schema')).recordActionInput,
);
export const CheckedUpdate = checkedBy(
  async () => (await import('@/lib/follow-up/schema')).updateActionInput,
);
