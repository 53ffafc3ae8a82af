import { principleKeys } from '@/lib/method/principle-signs';
import { databaseDate, instantAt } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
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
