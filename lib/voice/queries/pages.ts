import { dayOf, now } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { type VoiceState, voiceState } from '@/lib/voice/rules';
import { voiceSlug } from '@/lib/voice/schema';
import { pageFields, plainPage, type VoicePage } from '@/lib/voice/voice-page';

/** The page that residents see, and whether it takes answers; null for an address that nobody gave. */
export async function getPublicVoicePage(slug: string) {
  if (!voiceSlug.safeParse(slug).success) return null;
  const row = await reading().voicePage.findUnique({
    where: { slug },
    select: {
      ...pageFields,
      review: {
        select: { stage: true, pausedAt: true, hosts: { orderBy: { name: 'asc' }, select: hostFields } },
      },
    },
  });
  if (!row) return null;
  const { review, ...fields } = row;
  const page = plainPage(fields);
  return {
    slug,
    host: together(review.hosts.map(({ name }) => name)),
    hostCy: together(review.hosts.flatMap(({ organisation }) => organisation.nameCy ?? [])),
    questions: page.questions,
    closesOn: page.closesOn,
    state: voiceState(page, { stage: review.stage, paused: review.pausedAt !== null }, today()),
    months: await rawNotesMonths(),
  };
}

/** The same for the poster of a review; null while no page was opened. */
export async function getPoster({ review }: Permit<'voice.view'>) {
  const page = await reading().voicePage.findUnique({
    where: { reviewId: review.id },
    select: { slug: true },
  });
  return page && getPublicVoicePage(page.slug);
}

export type PublicVoicePage = NonNullable<Awaited<ReturnType<typeof getPublicVoicePage>>>;

/** A review’s page for residents as its host and its team see it: counts and no word. */
export async function getVoicePage({
  review,
}: Permit<'voice.view'>): Promise<(VoicePage & { state: VoiceState }) | null> {
  const row = await reading().voicePage.findUnique({
    where: { reviewId: review.id },
    select: pageFields,
  });
  if (!row) return null;
  const page = plainPage(row);
  return { ...page, state: voiceState(page, review, today()) };
}

const today = () => dayOf(now());
const together = (names: readonly string[]) => names.join(' and ');
const hostFields = { name: true, organisation: { select: { nameCy: true } } } as const;

async function rawNotesMonths(): Promise<number> {
  const settings = await reading().networkSettings.findUniqueOrThrow({
    where: { id: 1 },
    select: { rawNotesMonths: true },
  });
  return settings.rawNotesMonths;
}
