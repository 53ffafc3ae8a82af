import { organisationKindLabels, refusals } from '@/lib/network/labels';
import { addOrganisationInput, changeOrganisationInput } from '@/lib/network/schema';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { expectVersion, found, refuseField } from '@/lib/platform/refusal';
import { nationLabels } from '@/lib/reviews/labels';

/** Adds a council or another body to the network's list. */
export const addOrganisation = defineCommand({
  about: 'network',
  permission: 'organisation.manage',
  event: 'organisation.added',
  input: addOrganisationInput,
  async run(context) {
    const { db, input } = context;
    const known = await db.organisation.count({ where: { id: input.id } });
    if (known > 0) return unchanged({ organisation: input.id });
    await refuseTakenCode(context);
    await db.organisation.create({ data: input });
    return happened({ organisation: input.id }, { organisation: input.id });
  },
});

/** Changes the facts of an organisation. The import of the register changes those that it knows again. */
export const changeOrganisation = defineCommand({
  about: 'network',
  permission: 'organisation.manage',
  event: 'organisation.changed',
  input: changeOrganisationInput,
  async run(context) {
    const { db, input } = context;
    const { id, version, ...facts } = input;
    const row = found(await db.organisation.findUnique({ where: { id }, select: selection }));
    const same = Object.entries(facts).every(([key, value]) => Reflect.get(row, key) === value);
    if (same) return unchanged({ organisation: id });
    expectVersion(row, version, texts(row));
    await refuseTakenCode(context);
    await db.organisation.update({ where: { id }, data: { ...facts, version: { increment: 1 } } });
    return happened({ organisation: id }, { organisation: id });
  },
});

const selection = {
  version: true,
  kind: true,
  name: true,
  nameCy: true,
  shortName: true,
  code: true,
  nation: true,
  region: true,
  tier: true,
  county: true,
  combinedAuthority: true,
  population: true,
  latitude: true,
  longitude: true,
} as const;

function texts({ version: _, ...row }: Record<keyof typeof selection, unknown>): Record<string, string> {
  const words = Object.entries(row).map(
    ([key, value]) => [key, value === null ? '' : String(value)] as const,
  );
  const { kind, nation } = row;
  return {
    ...Object.fromEntries(words),
    kind: organisationKindLabels[kind as keyof typeof organisationKindLabels],
    nation: nation ? nationLabels[nation as keyof typeof nationLabels] : '',
  };
}

async function refuseTakenCode({
  db,
  input,
}: NetworkContext<{ id: string; code: string | null }>): Promise<void> {
  if (!input.code) return;
  const taken = await db.organisation.findFirst({
    where: { code: input.code, id: { not: input.id } },
    select: { name: true },
  });
  if (taken) refuseField('code', refusals.codeTaken(taken.name));
}
