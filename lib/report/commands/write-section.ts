import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion } from '@/lib/platform/refusal';
import { writeSectionInput } from '@/lib/report/schema';

/** Writes one section of the feedback report; somebody else's words are never overwritten unseen. */
export const writeSection = defineCommand({
  about: 'review',
  permission: 'report.write',
  event: 'report.section_written',
  input: writeSectionInput,
  async run({ db, review, viewer, input, now }) {
    const { key, text } = input;
    const where = { reviewId_edition_key: { reviewId: review.id, edition: 'feedback', key } } as const;
    const before = await db.reportSection.findUnique({ where, select: { text: true, version: true } });
    if (text === (before?.text ?? '')) return unchanged({ key, version: before?.version ?? 0 });
    expectVersion({ version: before?.version ?? 0 }, input.version, { text: before?.text ?? '' });
    const written = { text, updatedById: viewer.personId, updatedAt: now };
    const { version } = await db.reportSection.upsert({
      where,
      create: { reviewId: review.id, key, ...written },
      update: { ...written, version: { increment: 1 } },
      select: { version: true },
    });
    return happened({ section: key, version }, { key, version });
  },
});
