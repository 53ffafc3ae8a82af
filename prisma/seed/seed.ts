import { dayOf, now, standClockAt } from '@/lib/platform/clock';
import { calendarOf } from '@/prisma/seed/calendar';
import { reviews } from '@/prisma/seed/cast/reviews';
import { draft } from '@/prisma/seed/cast/reviews/draft';
import type { ReviewStory } from '@/prisma/seed/cast/reviews/story';
import { asks } from '@/prisma/seed/chapters/asks';
import { draftRequest } from '@/prisma/seed/chapters/draft-request';
import { followUp } from '@/prisma/seed/chapters/follow-up';
import { holds } from '@/prisma/seed/chapters/holds';
import { lines } from '@/prisma/seed/chapters/lines';
import { notesAndFindings } from '@/prisma/seed/chapters/notes-and-findings';
import { papers } from '@/prisma/seed/chapters/papers';
import { peopleMet } from '@/prisma/seed/chapters/people-met';
import { publication } from '@/prisma/seed/chapters/publication';
import { report } from '@/prisma/seed/chapters/report';
import { request } from '@/prisma/seed/chapters/request';
import { residents } from '@/prisma/seed/chapters/residents';
import { scoping } from '@/prisma/seed/chapters/scoping';
import { team } from '@/prisma/seed/chapters/team';
import { timetable } from '@/prisma/seed/chapters/timetable';
import { visit } from '@/prisma/seed/chapters/visit';
import { makeNetwork } from '@/prisma/seed/network';
import { type Happening, lastOf, type Telling, tell } from '@/prisma/seed/telling';

/** Fills an empty database with the demo network as it stands now, each review's life through the real commands. */
export async function seed(): Promise<void> {
  const present = now();
  const today = dayOf(present);
  const network = await makeNetwork();
  const stories: [string, ReviewStory][] = Object.entries(reviews);
  const tellings = stories.map(([name, story]): Telling => {
    return { name, story, network, calendar: calendarOf(story, today), reference: '', ids: new Map() };
  });
  const lives = tellings.flatMap((telling) => lifeOf(telling, present));
  const written = draftRequest(draft, network, today);
  const happenings = [...lives, ...written].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  try {
    for (const happening of happenings) await tell(happening);
  } finally {
    standClockAt(null);
  }
}

const chapters = [
  request,
  scoping,
  team,
  papers,
  timetable,
  peopleMet,
  lines,
  residents,
  visit,
  notesAndFindings,
  asks,
  report,
  publication,
  followUp,
  holds,
];

// What is still to come is left out: on the second day of a visit, its afternoon.
function lifeOf(telling: Telling, present: Date): Happening[] {
  const past = chapters
    .flatMap((chapter) => chapter(telling))
    .filter((happening) => happening.at.getTime() < present.getTime());
  return [...past, ...lastOf(telling, past)];
}
