import { forgetGroups } from '@/lib/network/commands/post';
import { isCurrent } from '@/lib/network/rules';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { found, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { leaveTeamsByPost } from '@/lib/pool/commands/leave-teams';
import type { Entry } from '@/lib/pool/csv/plan';
import { importRefusals } from '@/lib/pool/import-labels';
import { peerPlan } from '@/lib/pool/queries/import-plan';
import { dropPeerImportInput, importPeersInput, uploadPeersInput } from '@/lib/pool/schema';
import { textOf } from '@/lib/spreadsheet/text-of';

/** Keeps a file of peers so that its uploader can look through it. It is gone after a day in any case. */
export const uploadPeers = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peers.uploaded',
  input: uploadPeersInput,
  async run({ db, viewer, input, now }) {
    const { id, file } = input;
    if ((await db.peerImport.count({ where: { id } })) > 0) return unchanged();
    const text = textOf(new Uint8Array(await file.arrayBuffer()));
    if (text.includes('\u0000')) refuseField('file', importRefusals.noText);
    await db.peerImport.create({
      data: { id, byId: viewer.personId, fileName: file.name.slice(0, 120), text, uploadedAt: now },
    });
    return happened({ upload: id });
  },
});

/** Throws the file away; nothing of it is kept. */
export const dropPeerImport = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peers.upload_dropped',
  input: dropPeerImportInput,
  async run({ db, viewer, input }) {
    const own = { id: input.id, byId: viewer.personId };
    const { count } = await db.peerImport.deleteMany({ where: own });
    return count > 0 ? happened({ upload: input.id }) : unchanged();
  },
});

/** Takes the good rows of a file into the network: people, posts and profiles, in one go. */
export const importPeers = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peers.imported',
  input: importPeersInput,
  async run(context) {
    const { db, viewer, input } = context;
    const upload = found(
      await db.peerImport.findFirst({
        where: { id: input.id, byId: viewer.personId },
        select: { id: true, text: true },
      }),
    );
    const { entries } = await peerPlan(db, upload.text);
    if (entries.length === 0) refuseByRule('pool.nothing-new', importRefusals.nothingNew);
    await keep(context, entries, input.accept);
    await db.peerImport.delete({ where: { id: upload.id } });
    const added = entries.filter((entry) => entry.profile !== null).length;
    return happened({ added, changed: entries.length - added });
  },
});

async function keep(
  context: NetworkContext<unknown>,
  entries: readonly Entry[],
  accept: boolean,
): Promise<void> {
  const { db, now, today } = context;
  const people = entries.map((entry) => ({ ...entry, id: entry.known ?? newId() }));
  await db.person.createMany({
    data: people.filter(({ known }) => !known).map(({ id, name, email }) => ({ id, name, email })),
  });
  await db.post.createMany({
    data: people.flatMap(({ id, posts }) => posts.map((post) => postRow(id, post))),
  });
  const holding = accept ? await holders(context, people, today) : new Set<string>();
  const profiles = people.flatMap(({ id, profile }) => (profile ? [{ id, profile }] : []));
  await db.peerProfile.createMany({
    data: profiles.map(({ id, profile }) => ({
      personId: id,
      summary: profile.summary,
      languages: [...profile.languages],
      training: profile.training,
      trainedOn: profile.trainedOn ? databaseDate(profile.trainedOn) : null,
      vouchedBy: profile.vouchedBy,
      accessNeeds: profile.accessNeeds,
      needsStepFree: profile.needsStepFree,
      acceptedAt: holding.has(id) ? now : null,
    })),
  });
  await db.peerExperience.createMany({
    data: profiles.flatMap(({ id, profile }) =>
      profile.experience.map((each) => ({ personId: id, ...each })),
    ),
  });
  for (const { id, known, posts } of people) {
    if (known || posts.length > 1) await forgetGroups(context, id);
    if (!known) continue;
    for (const { organisationId: organisation, until } of posts) {
      await leaveTeamsByPost(context, { personId: id, organisation, until: until || null });
    }
  }
}

function postRow(personId: string, post: Entry['posts'][number]) {
  const { organisationId, kind, title, politicalGroup, from, until } = post;
  return {
    id: newId(),
    personId,
    organisationId,
    kind,
    title,
    politicalGroup,
    fromOn: databaseDate(from),
    untilOn: until ? databaseDate(until) : null,
  };
}

/** Who of them holds a post today: nobody else comes into the pool. */
async function holders(
  { db }: NetworkContext<unknown>,
  people: readonly (Entry & { id: string })[],
  today: string,
): Promise<Set<string>> {
  const on = databaseDate(today);
  const rows = await db.post.findMany({
    where: {
      personId: { in: people.flatMap(({ known }) => known ?? []) },
      fromOn: { lte: on },
      OR: [{ untilOn: null }, { untilOn: { gte: on } }],
    },
    select: { personId: true },
  });
  const fresh = people.filter(({ posts }) => posts.some((post) => isCurrent(post, today)));
  return new Set([...rows.map((row) => row.personId), ...fresh.map(({ id }) => id)]);
}
