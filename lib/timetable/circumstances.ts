import type { RuleLevel } from '@/lib/platform/prisma/enums';
import type { RuleKey } from '@/lib/timetable/rule-table';
import type { Attendant, PlannedPlace, Way } from '@/lib/timetable/session';

/** All that a timetable is held against: plain data, the same in the browser and at a release. */
export interface Circumstances {
  /** The first and the last day of the visit. */
  from: string | null;
  to: string | null;
  attendants: readonly Attendant[];
  places: readonly PlannedPlace[];
  ways: readonly Way[];
  absences: readonly Absence[];
  /** Meetings of the host's council, where their times are known. */
  meetings: readonly CouncilMeeting[];
  /** People met by name, for whoever may see names; nobody for the rest. */
  named: readonly NamedPerson[];
  /** Somebody of the team needs it; whom is not told, so every place with peers counts. */
  teamNeedsStepFree: boolean;
  levels: Partial<Record<RuleKey, RuleLevel>>;
  kept: readonly Kept[];
}

export interface Absence {
  id: string;
  personId: string;
  startsAt: Date;
  endsAt: Date;
}

export interface CouncilMeeting {
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
}

export interface NamedPerson {
  sessionId: string;
  name: string;
  email: string;
}

/** A concern that somebody keeps as it is. */
export interface Kept {
  key: string;
  reason: string;
  by: string;
  at: Date;
}
