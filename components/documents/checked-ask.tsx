'use client';

import { checkedBy } from '@/components/ui/checked-form';

export const CheckedAsk = checkedBy(async () => (await import('@/lib/documents/schema')).askForDocumentInput);
