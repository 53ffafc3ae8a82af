import { notFound } from 'next/navigation';
import { now } from '@/lib/platform/clock';
import { madeFileAnswer } from '@/lib/platform/file-answer';
import { permit } from '@/lib/platform/permit';
import { voiceAddress } from '@/lib/voice/address';
import { renderPoster } from '@/lib/voice/paper/poster';
import { getPoster } from '@/lib/voice/queries/pages';

interface Context {
  params: Promise<{ reference: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const view = await permit('voice.view', (await params).reference);
  const page = (await getPoster(view)) ?? notFound();
  const bytes = await renderPoster({ ...page, address: voiceAddress(page.slug) }, now());
  return madeFileAnswer(bytes, { name: `Poster ${page.slug}.pdf`, type: 'application/pdf' });
}
