import { dayOf, timeOf } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { holdMeeting, setMeeting } from '@/lib/scoping/commands/meeting';
import { proposeVersion } from '@/lib/scoping/commands/propose';
import { signAgreement } from '@/lib/scoping/commands/sign';
import { minutesAfter } from '@/prisma/seed/calendar';
import type { AgreementStory } from '@/prisma/seed/cast/reviews/story';
import { actAs, type Happening, type Telling } from '@/prisma/seed/telling';

/** The meeting about the scope, the versions of the agreement and their signatures. */
export function scoping(telling: Telling): Happening[] {
  const { meeting, versions = [] } = telling.story.scoping ?? {};
  return [
    ...(meeting ? meet(telling, meeting) : []),
    ...versions.flatMap((each, index) => agree(telling, each, index)),
  ];
}

type Meeting = NonNullable<NonNullable<Telling['story']['scoping']>['meeting']>;

function meet(telling: Telling, { on, place, who }: Meeting): Happening[] {
  const { story, calendar, name } = telling;
  const { accepted, coordinator } = story;
  if (!accepted) return [];
  const id = newId();
  const startsAt = calendar.instant(on);
  const set = { id, day: dayOf(startsAt), time: timeOf(startsAt), place, who };
  return [
    {
      at: minutesAfter(calendar.instant(accepted), 45),
      what: `${name}: a scoping meeting is set`,
      run: () => actAs(telling, coordinator, setMeeting, set),
    },
    {
      at: minutesAfter(startsAt, 90),
      what: `${name}: the scoping meeting was held`,
      run: () => actAs(telling, coordinator, holdMeeting, { id }),
    },
  ];
}

function agree(telling: Telling, version: AgreementStory, index: number): Happening[] {
  const { calendar, name } = telling;
  const { by, on, signatures, shape, timing, reason = '', ...heads } = version;
  const { visit, fill } = calendar;
  const proposal = {
    ...heads,
    ...shape,
    id: newId(),
    after: index,
    timing: fill(timing),
    reason: fill(reason),
    onSiteFrom: visit?.from,
    onSiteTo: visit?.to,
    // Kept only where something strong speaks against the days that the story chose.
    dateReason: 'The leader holds to these days, and the team plans round what stands in them.',
  };
  return [
    {
      at: calendar.instant(on),
      what: `${name}: version ${index + 1} of the agreement`,
      run: () => actAs(telling, by, proposeVersion, proposal),
    },
    ...signatures.map((signature) => ({
      at: calendar.instant(signature.on),
      what: `${name}: ${signature.by} signs version ${index + 1}`,
      run: () => actAs(telling, signature.by, signAgreement, { version: index + 1 }),
    })),
  ];
}
