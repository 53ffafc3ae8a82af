import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { EditionForm } from '@/lib/platform/prisma/enums';
import { reportContentSchema } from '@/lib/report/content';

/** The signed report in its forms, the full one first. For its writers and for the council's leaders and readers. */
export async function listFinalEditions({ review }: Permit<'report.view_draft'>) {
  if (!review.decide('report.view_final').allowed) return [];
  return reading().reportEdition.findMany({
    where: { reviewId: review.id, kind: 'feedback', status: 'final' },
    orderBy: { form: 'asc' },
    select: { id: true, form: true, madeAt: true, sha256: true, fileId: true, failedAt: true },
  });
}

/** The content of one form of the signed report; null before it is signed. */
export async function getFinalContent({ review }: Permit<'report.view_draft'>, form: EditionForm) {
  if (!review.decide('report.view_final').allowed) return null;
  const edition = await reading().reportEdition.findFirst({
    where: { reviewId: review.id, kind: 'feedback', status: 'final', form },
    select: { content: true },
  });
  return edition && reportContentSchema.parse(edition.content);
}
