import { principleKeys } from '@/lib/method/principle-signs';
import type { Area, Principle, SourceKind } from '@/lib/platform/prisma/enums';
import { areaKeys } from '@/lib/timetable/keys';
import type { PlannedSession } from '@/lib/timetable/session';

/** How much is asked or heard: by area and by principle, of each kind of people. Counts, and never a judgement. */
export interface Covered {
  areas: ReadonlyMap<Area, ReadonlyMap<SourceKind, number>>;
  principles: ReadonlyMap<Principle, ReadonlyMap<SourceKind, number>>;
}

interface Counted {
  areas: readonly Area[];
  principles: readonly Principle[];
  kinds: readonly SourceKind[];
}

export function plannedIn(sessions: readonly PlannedSession[]): Covered {
  return counted(
    sessions.map(({ areas, principles, groups }) => ({
      areas,
      principles,
      kinds: [...new Set(groups.map(({ kind }) => kind))],
    })),
  );
}

export function heardIn(
  notes: readonly { area: Area | null; principles: readonly Principle[]; source: SourceKind }[],
): Covered {
  return counted(
    notes.map(({ area, principles, source }) => ({
      areas: area ? [area] : [],
      principles,
      kinds: [source],
    })),
  );
}

function counted(all: readonly Counted[]): Covered {
  return {
    areas: new Map(areaKeys.map((area) => [area, kindsIn(all.filter(({ areas }) => areas.includes(area)))])),
    principles: new Map(
      principleKeys.map((key) => [key, kindsIn(all.filter(({ principles }) => principles.includes(key)))]),
    ),
  };
}

function kindsIn(about: readonly Counted[]): Map<SourceKind, number> {
  const counts = new Map<SourceKind, number>();
  for (const kind of about.flatMap(({ kinds }) => kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
