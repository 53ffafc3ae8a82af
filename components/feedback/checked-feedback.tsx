'use client';

import { checkedBy } from '@/components/ui/checked-form';

export const CheckedDaily = checkedBy(async () => (await import('@/lib/feedback/schema')).sendDailyInput);
