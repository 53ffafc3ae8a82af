import type { Invariant } from '@/lib/doctor/invariant';
import { afterInvariants } from '@/lib/doctor/invariants/after';
import { findingInvariants } from '@/lib/doctor/invariants/findings';
import { historyInvariants } from '@/lib/doctor/invariants/history';
import { noteInvariants } from '@/lib/doctor/invariants/notes';
import { peopleInvariants } from '@/lib/doctor/invariants/people';
import { reportInvariants } from '@/lib/doctor/invariants/report';
import { reviewInvariants } from '@/lib/doctor/invariants/reviews';
import { timetableInvariants } from '@/lib/doctor/invariants/timetable';

/** Every rule by name: what the database's own constraints cannot say alone, and what they can, checked once more. */
export const invariants: readonly Invariant[] = [
  ...historyInvariants,
  ...reviewInvariants,
  ...peopleInvariants,
  ...timetableInvariants,
  ...noteInvariants,
  ...findingInvariants,
  ...reportInvariants,
  ...afterInvariants,
];
