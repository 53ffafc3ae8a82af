'use client';

import { checkedBy } from '@/components/ui/checked-form';
import { recordPlaceInput } from '@/lib/timetable/schema';

export const CheckedPlace = checkedBy(recordPlaceInput);
