'use client';

import { checkedBy } from '@/components/ui/checked-form';
import { proposeVersionInput } from '@/lib/scoping/schema';

export const CheckedProposal = checkedBy(proposeVersionInput);
