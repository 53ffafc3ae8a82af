'use client';

import { checkedBy } from '@/components/ui/checked-form';
import { recordActionInput, respondInput, updateActionInput } from '@/lib/follow-up/schema';

export const CheckedResponse = checkedBy(respondInput);
export const CheckedAction = checkedBy(recordActionInput);
export const CheckedUpdate = checkedBy(updateActionInput);
