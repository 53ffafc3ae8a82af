import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { type Viewer, viewerFor } from '@/lib/platform/viewer';
import type { World } from '@/tests/support/world';

const leads = { politicalLead: 'political_lead', chiefExecutive: 'chief_executive' } as const;

/** Makes a review a joint one: a second host council with its own two leaders. */
export async function aSecondHost(world: World) {
  const { reviewId } = world;
  const organisationId = newId();
  const name = `Marlpit ${organisationId.slice(-6)}`;
  await writing().organisation.create({
    data: { id: organisationId, kind: 'council', name, shortName: name, nation: 'england' },
  });
  await writing().reviewHost.create({ data: { reviewId, organisationId, name } });
  const seated = async (key: keyof typeof leads): Promise<Viewer> => {
    const id = newId();
    await writing().person.create({ data: { id, name: `${key} of ${name}`, email: `${id}@test.example` } });
    const startedAt = new Date('2027-01-04T10:00:00Z');
    await writing().seat.create({
      data: { reviewId, personId: id, role: leads[key], organisationId, startedAt },
    });
    const viewer = await viewerFor(id);
    if (!viewer) throw new Error(`There is no person ${id}`);
    return viewer;
  };
  return {
    organisationId,
    name,
    politicalLead: await seated('politicalLead'),
    chiefExecutive: await seated('chiefExecutive'),
  };
}
