import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { expectVersion, found, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { noDaysWords, voiceWords } from '@/lib/voice/labels';
import { closingDays, slugFor, voiceState } from '@/lib/voice/rules';
import { changePageInput, closePageInput, openPageInput } from '@/lib/voice/schema';
import { pageFields, plainPage } from '@/lib/voice/voice-page';

/** Opens a page on which residents answer without signing in, or opens a closed one again under its old address. */
export const openVoicePage = defineCommand({
  about: 'review',
  permission: 'voice.keep',
  event: 'voice.opened',
  input: openPageInput,
  async run(context) {
    const { db, review, viewer, input, now, today } = context;
    demandDay(context, input.closesOn);
    const page = await pageOf(context);
    if (page && voiceState(page, review, today) === 'open') refuseByRule('voice.open', voiceWords.open);
    demandSameQuestions(page, input.questions);
    const kept = {
      questions: input.questions,
      closesOn: databaseDate(input.closesOn),
      openedById: viewer.personId,
      openedAt: now,
      closedAt: null,
    };
    await db.voicePage.upsert({
      where: { reviewId: review.id },
      create: { reviewId: review.id, slug: await freeSlug(context), ...kept },
      update: { ...kept, version: { increment: 1 } },
    });
    return happened({});
  },
});

/** Changes the day on which a page closes, and its questions while nobody has answered them. */
export const changeVoicePage = defineCommand({
  about: 'review',
  permission: 'voice.keep',
  event: 'voice.changed',
  input: changePageInput,
  async run(context) {
    const { db, review, input } = context;
    const page = found(await pageOf(context));
    if (page.closesOn === input.closesOn && isSame(page.questions, input.questions)) return unchanged();
    expectVersion(page, input.version, { closesOn: page.closesOn, questions: page.questions.join('\n') });
    demandDay(context, input.closesOn);
    demandSameQuestions(page, input.questions);
    await db.voicePage.update({
      where: { reviewId: review.id },
      data: {
        questions: input.questions,
        closesOn: databaseDate(input.closesOn),
        version: { increment: 1 },
      },
    });
    return happened({});
  },
});

/** Closes a page at once. */
export const closeVoicePage = defineCommand({
  about: 'review',
  permission: 'voice.keep',
  event: 'voice.closed',
  input: closePageInput,
  async run(context) {
    const { db, review, now } = context;
    const page = found(await pageOf(context));
    if (page.closedAt) return unchanged();
    await db.voicePage.update({
      where: { reviewId: review.id },
      data: { closedAt: now, version: { increment: 1 } },
    });
    return happened({});
  },
});

async function pageOf({ db, review }: Pick<ReviewContext<unknown>, 'db' | 'review'>) {
  const row = await db.voicePage.findUnique({ where: { reviewId: review.id }, select: pageFields });
  return row && plainPage(row);
}

function demandDay({ review, today }: Pick<ReviewContext<unknown>, 'review' | 'today'>, day: string) {
  const days = closingDays(review.onSiteTo, today);
  if (!days) return refuseByRule('voice.days', noDaysWords(review.onSiteTo));
  if (day < days.from || day > days.to) refuseField('closesOn', voiceWords.noDay);
}

// An answer keeps no questions of its own: it belongs to those that stand.
function demandSameQuestions(
  page: { questions: string[]; received: number } | null,
  questions: readonly string[],
): void {
  if (page && page.received > 0 && !isSame(page.questions, questions))
    refuseByRule('voice.answered', voiceWords.answered);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function freeSlug({ db, review }: Pick<ReviewContext<unknown>, 'db' | 'review'>): Promise<string> {
  const hosts = await db.organisation.findMany({
    where: { hosting: { some: { reviewId: review.id } } },
    orderBy: { name: 'asc' },
    select: { shortName: true },
  });
  return slugFor(
    hosts.map((host) => host.shortName).join(' '),
    async (slug) => (await db.voicePage.count({ where: { slug } })) > 0,
  );
}
