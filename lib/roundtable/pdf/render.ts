import { loadFonts } from '@/lib/print/fonts';
import { settable } from '@/lib/print/settable';
import { taggedPdf } from '@/lib/print/tagged-pdf';
import { slideDocument } from '@/lib/roundtable/pdf/slide-document';
import { type SlideShow, slideShowSchema } from '@/lib/roundtable/slides';

/** The slides as a tagged PDF, one a page: the same bytes for the same slides. Thirty take a fraction of a second. */
export async function renderSlides(show: SlideShow): Promise<Uint8Array> {
  const characters = await loadFonts();
  return taggedPdf(slideDocument(slideShowSchema.parse(settable(show, characters))));
}
