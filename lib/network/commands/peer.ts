import { principleKeys } from '@/lib/method/principle-signs';
import { refusals } from '@/lib/network/labels';
import {
  acceptPeerInput,
  declareInterestInput,
  endInterestInput,
  recordPeerInput,
} from '@/lib/network/schema';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { dateWords } from '@/lib/platform/date-words';
import { expectVersion, found, refuseByRule, refuseField } from '@/lib/platform/refusal';

/** Keeps what a peer brings: a new profile waits to be accepted, a changed one stays as accepted as it was. */
export const recordPeer = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peer.changed',
  input: recordPeerInput,
  async run({ db, input }) {
    const { person, version, experience, trainedOn, ...words } = input;
    found(await db.person.findUnique({ where: { id: person }, select: { id: true } }));
    const profile = { ...words, trainedOn: trainedOn ? databaseDate(trainedOn) : null };
    const examples = principleKeys.flatMap((principle) => {
      const example = experience[principle];
      return example ? [{ principle, example }] : [];
    });
    const known = await profileOf(db, person);
    if (known && isSame(known, { ...profile, person: { experience: examples } }))
      return unchanged({ person });
    if (!known) {
      if (version !== undefined) found(null);
      await db.peerProfile.create({ data: { personId: person, ...profile } });
    } else {
      expectVersion(known, version ?? 0, texts(known));
      await db.peerProfile.update({
        where: { personId: person },
        data: { ...profile, version: { increment: 1 } },
      });
    }
    await db.peerExperience.deleteMany({ where: { personId: person } });
    await db.peerExperience.createMany({
      data: examples.map((each) => ({ personId: person, ...each })),
    });
    return happened({ person }, { person });
  },
});

/** Takes a peer into the pool from which teams are put together. */
export const acceptPeer = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peer.accepted',
  input: acceptPeerInput,
  async run({ db, input, now, today }) {
    const row = found(
      await db.peerProfile.findUnique({
        where: { personId: input.person },
        select: {
          acceptedAt: true,
          person: { select: { posts: { select: { fromOn: true, untilOn: true } } } },
        },
      }),
    );
    if (row.acceptedAt) return unchanged();
    const on = databaseDate(today);
    const holds = row.person.posts.some((post) => post.fromOn <= on && (!post.untilOn || post.untilOn >= on));
    if (!holds) refuseByRule('network.no-post', refusals.noPost);
    await db.peerProfile.update({
      where: { personId: input.person },
      data: { acceptedAt: now, version: { increment: 1 } },
    });
    return happened({ person: input.person });
  },
});

/** Keeps an interest in an organisation that a peer has declared once for all reviews. */
export const declareInterest = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peer.changed',
  input: declareInterestInput,
  async run({ db, input }) {
    const { id, person, organisation, nature } = input;
    found(await db.peerProfile.findUnique({ where: { personId: person }, select: { personId: true } }));
    if ((await db.peerInterest.count({ where: { id } })) > 0) return unchanged();
    if ((await db.organisation.count({ where: { id: organisation } })) === 0) {
      refuseField('organisation', 'Choose an organisation');
    }
    await db.peerInterest.create({ data: { id, personId: person, organisationId: organisation, nature } });
    return happened({ person });
  },
});

/** Takes away an interest that is over. */
export const endInterest = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peer.changed',
  input: endInterestInput,
  async run({ db, input }) {
    const row = await db.peerInterest.findUnique({ where: { id: input.id }, select: { personId: true } });
    if (!row) return unchanged();
    await db.peerInterest.delete({ where: { id: input.id } });
    return happened({ person: row.personId });
  },
});

type Profile = NonNullable<Awaited<ReturnType<typeof profileOf>>>;

function profileOf(db: NetworkContext<unknown>['db'], personId: string) {
  return db.peerProfile.findUnique({
    where: { personId },
    select: {
      version: true,
      summary: true,
      languages: true,
      trainedOn: true,
      accessNeeds: true,
      person: { select: { experience: { select: { principle: true, example: true } } } },
    },
  });
}

type Content = Omit<Profile, 'version'>;

function isSame(before: Content, after: Content): boolean {
  const words = (profile: Content) => JSON.stringify(Object.entries(texts(profile)).toSorted());
  return words(before) === words(after);
}

function texts({ summary, languages, trainedOn, accessNeeds, person }: Content): Record<string, string> {
  return {
    summary,
    languages: languages.join(', '),
    trainedOn: trainedOn ? dateWords(plainDate(trainedOn)) : '',
    accessNeeds: accessNeeds ?? '',
    ...Object.fromEntries(
      person.experience.map(({ principle, example }) => [`experience[${principle}]`, example]),
    ),
  };
}
