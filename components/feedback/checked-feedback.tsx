'use client';

import { checkedBy } from '@/components/ui/checked-form';
import { recordRoundtableInput, sendDailyInput } from '@/lib/feedback/schema';

export const CheckedDaily = checkedBy(sendDailyInput);
export const CheckedRoundtable = checkedBy(recordRoundtableInput);
