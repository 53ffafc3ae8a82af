'use client';

import { checkedBy } from '@/components/ui/checked-form';
import { recordSessionInput } from '@/lib/timetable/schema';

export const CheckedSession = checkedBy(recordSessionInput);
