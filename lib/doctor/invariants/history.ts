import type { Invariant } from '@/lib/doctor/invariant';

/** What happened, in an unbroken chain. */
export const historyInvariants: readonly Invariant[] = [
  {
    name: 'history.unbroken',
    says: 'The events of a stream are numbered 1, 2, 3 … up to the stream’s own count',
    violations: `select s.id::text as what from "Stream" s
      where s.sequence <> (select count(*) from "Event" e where e."streamId" = s.id)
         or s.sequence <> coalesce((select max(e.sequence) from "Event" e where e."streamId" = s.id), 0)`,
  },
  {
    name: 'history.head',
    says: 'A stream’s head is the hash of its last event',
    violations: `select s.id::text as what from "Stream" s left join "Event" e on e."streamId" = s.id and e.sequence = s.sequence
      where s.head <> coalesce(e.hash, '')`,
  },
];
