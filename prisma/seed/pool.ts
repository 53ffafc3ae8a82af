import { daysAfter } from '@/lib/calendar/days';
import { principleKeys } from '@/lib/method/principle-signs';
import { databaseDate, dayOf, instantAt, now } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Prisma } from '@/lib/platform/prisma/client';
import { nearestMonday } from '@/prisma/seed/calendar';
import type { OrganisationKey } from '@/prisma/seed/cast/organisations';
import type { Peer } from '@/prisma/seed/cast/peers/peer';

/** Puts people into the pool of peers, with what they know and where they have an interest. */
export async function makePool(
  pool: readonly (Peer & { id: string })[],
  organisationId: (key: OrganisationKey) => string,
): Promise<void> {
  await writing().peerProfile.createMany({
    data: pool.map(({ id, summary, languages, trainedOn, accessNeeds = null }) => ({
      personId: id,
      summary,
      languages: [...languages],
      trainedOn: databaseDate(trainedOn),
      acceptedAt: instantAt(trainedOn, '16:00'),
      accessNeeds,
    })),
  });
  await writing().peerExperience.createMany({
    data: pool.flatMap(({ id, experience }) =>
      principleKeys.flatMap((principle) => {
        const example = experience[principle];
        return example ? [{ personId: id, principle, example }] : [];
      }),
    ),
  });
  await writing().peerWeek.createMany({ data: pool.flatMap(({ id }, index) => weeksOf(id, index)) });
  await writing().peerInterest.createMany({
    data: pool.flatMap(({ id, interests = [] }) =>
      interests.map((interest) => ({
        id: newId(),
        personId: id,
        organisationId: organisationId(interest.in),
        nature: interest.nature,
      })),
    ),
  });
}

// Every third peer is away in August and every other one at Christmas; one in four has said nothing of other weeks.
function weeksOf(personId: string, index: number): Prisma.PeerWeekCreateManyInput[] {
  const first = nearestMonday(dayOf(now()));
  return Array.from({ length: 52 }, (_, week) => daysAfter(first, 7 * week)).flatMap((weekOn) => {
    const away = isAway(weekOn.slice(5), index);
    const row = { personId, weekOn: databaseDate(weekOn) };
    return away || index % 4 !== 0 ? [{ ...row, state: away ? 'away' : 'free' }] : [];
  });
}

function isAway(day: string, index: number): boolean {
  if (day >= '08-01' && day <= '08-31') return index % 3 === 0;
  return (day >= '12-18' || day <= '01-02') && index % 2 === 0;
}
