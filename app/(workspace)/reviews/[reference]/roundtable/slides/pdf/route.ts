import { notFound } from 'next/navigation';
import { madeFileAnswer } from '@/lib/platform/file-answer';
import { permit } from '@/lib/platform/permit';
import { renderSlides } from '@/lib/roundtable/pdf/render';
import { getSlides } from '@/lib/roundtable/queries/roundtable';

interface Context {
  params: Promise<{ reference: string }>;
}

/** The slides on paper, one a page: the same words, for whoever could not come or wants to take them home. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { reference } = await params;
  const show = (await getSlides(await permit('slides.view', reference))) ?? notFound();
  return madeFileAnswer(await renderSlides(show), {
    name: `${show.reference} roundtable slides.pdf`,
    type: 'application/pdf',
  });
}
