import type { ReviewPermission } from '@/lib/policy';

interface Room {
  /** Beneath the timetable's own page. */
  path: string;
  label: string;
  permission: ReviewPermission;
}

/** The rooms beside the timetable itself, in the order in which it is made. */
export const timetableRooms: readonly Room[] = [
  { path: 'draft', label: 'Draft for me', permission: 'timetable.edit' },
  { path: 'places', label: 'Places', permission: 'timetable.edit' },
  { path: 'absences', label: 'Who is away', permission: 'absence.view' },
  { path: 'repair', label: 'Repair', permission: 'timetable.edit' },
  { path: 'import', label: 'Spreadsheet', permission: 'timetable.edit' },
  { path: 'rules', label: 'Rules', permission: 'timetable.edit' },
  { path: 'coverage', label: 'Coverage', permission: 'timetable.view' },
  { path: 'burden', label: 'Burden', permission: 'burden.view' },
  { path: 'people-met', label: 'People met', permission: 'people_met.tell' },
  { path: 'releases', label: 'Releases', permission: 'timetable.view' },
];
