import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { absencesOf } from '@/lib/timetable/queries/circumstances';
import { attendantsOf } from '@/lib/timetable/queries/draft';

/** When somebody of the team is away during the visit, in the order of time. */
export async function listAbsences({ review }: Permit<'absence.view'>) {
  const db = reading();
  const [absences, attendants] = await Promise.all([absencesOf(db, review.id), attendantsOf(db, review.id)]);
  return { absences, attendants };
}
