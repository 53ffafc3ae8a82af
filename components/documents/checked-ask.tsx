'use client';

import { checkedBy } from '@/components/ui/checked-form';
import { askForDocumentInput } from '@/lib/documents/schema';

export const CheckedAsk = checkedBy(askForDocumentInput);
