'use client';

import { checkedBy } from '@/components/ui/checked-form';
import { declareInterestsInput } from '@/lib/team/schema';

export const CheckedDeclaration = checkedBy(declareInterestsInput);
