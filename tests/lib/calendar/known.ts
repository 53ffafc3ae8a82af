import { libraryAlone } from '@/lib/calendar/rules/holidays';
import type { Circumstances } from '@/lib/calendar/rules/reasons';
import type { Nation } from '@/lib/platform/prisma/enums';

/** What a quiet network knows on 11 January 2027: one host, and nothing else. */
export function known(change: Partial<Circumstances> = {}, nation: Nation | null = 'england'): Circumstances {
  return {
    today: '2027-01-11',
    leadInMonths: 4,
    hosts: [{ name: 'Saltwick', nation, elections: [], dates: [] }],
    peers: [],
    kept: libraryAlone,
    others: [],
    onSiteAtOnce: 3,
    pool: null,
    ...change,
  };
}
