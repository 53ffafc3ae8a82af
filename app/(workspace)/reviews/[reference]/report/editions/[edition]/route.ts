import { notFound } from 'next/navigation';
import * as z from 'zod';
import { fileAnswer } from '@/lib/platform/file-answer';
import { permit } from '@/lib/platform/permit';
import { getEditionFile } from '@/lib/report/queries/draft';

interface Context {
  params: Promise<{ reference: string; edition: string }>;
}

/** The PDF of one edition, draft or final, for the people of this review who may have it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { reference, edition } = await params;
  const view = await permit('report.view_draft', reference);
  const id = z.uuid().safeParse(edition);
  const file = id.success ? await getEditionFile(view, id.data) : null;
  return file ? fileAnswer(file) : notFound();
}
