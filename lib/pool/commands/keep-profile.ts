import type * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import type { NetworkContext } from '@/lib/platform/command';
import { dateWords } from '@/lib/platform/date-words';
import { expectVersion, found } from '@/lib/platform/refusal';
import type { recordPeerInput } from '@/lib/pool/schema';

type Database = NetworkContext<unknown>['db'];
type Input = Omit<z.output<typeof recordPeerInput>, 'person'> & { organiserSeesAccess?: boolean };

/** Writes a profile down against the version that the writer saw. Says whether anything changed. */
export async function keepProfile(db: Database, personId: string, input: Input): Promise<boolean> {
  const { version, experience, trainedOn, ...rest } = input;
  const known = await profileOf(db, personId);
  const profile = {
    organiserSeesAccess: known?.organiserSeesAccess ?? false,
    ...rest,
    trainedOn: trainedOn ? databaseDate(trainedOn) : null,
  };
  const examples = principleKeys.flatMap((principle) => {
    const example = experience[principle];
    return example ? [{ principle, example }] : [];
  });
  if (known && isSame(known, { ...profile, person: { experience: examples } })) return false;
  if (!known) {
    if (version !== undefined) found(null);
    await db.peerProfile.create({ data: { personId, ...profile } });
  } else {
    expectVersion(known, version ?? 0, texts(known));
    await db.peerProfile.update({
      where: { personId },
      data: { ...profile, version: { increment: 1 } },
    });
  }
  await db.peerExperience.deleteMany({ where: { personId } });
  await db.peerExperience.createMany({ data: examples.map((each) => ({ personId, ...each })) });
  return true;
}

type Profile = NonNullable<Awaited<ReturnType<typeof profileOf>>>;

function profileOf(db: Database, personId: string) {
  return db.peerProfile.findUnique({
    where: { personId },
    select: {
      version: true,
      summary: true,
      languages: true,
      training: true,
      trainedOn: true,
      vouchedBy: true,
      accessNeeds: true,
      needsStepFree: true,
      organiserSeesAccess: true,
      person: { select: { experience: { select: { principle: true, example: true } } } },
    },
  });
}

type Content = Omit<Profile, 'version'>;

function isSame(before: Content, after: Content): boolean {
  const words = (profile: Content) => JSON.stringify(Object.entries(texts(profile)).toSorted());
  return words(before) === words(after);
}

function texts({
  version: _,
  person,
  trainedOn,
  languages,
  ...words
}: Content & { version?: number }): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(words).map(([key, value]) => [key, wordsOf(value)])),
    languages: languages.join(', '),
    trainedOn: trainedOn ? dateWords(plainDate(trainedOn)) : '',
    ...Object.fromEntries(
      person.experience.map(({ principle, example }) => [`experience[${principle}]`, example]),
    ),
  };
}

function wordsOf(value: string | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return value ?? '';
}
