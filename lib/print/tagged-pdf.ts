import type { DocumentProps } from '@react-pdf/renderer';
import PDFDocument from 'pdfkit';
import type { ReactElement } from 'react';
import { drawDocument } from '@/lib/print/drawing';
import { loadFonts } from '@/lib/print/fonts';
import { layOut } from '@/lib/print/laid-out';
import { describe } from '@/lib/print/metadata';

/**
 * A document of react-pdf as a PDF that can be heard as well as seen (PDF/UA-1): its nodes say by their `tag` what they
 * mean. The same element and creation date give the same bytes. It keeps a processor busy; a long one is for the worker.
 */
export async function taggedPdf(element: ReactElement<DocumentProps>): Promise<Uint8Array> {
  await loadFonts();
  const {
    title = '',
    author,
    subject,
    keywords,
    language = 'en-GB',
    creationDate,
    pageLayout,
  } = element.props;
  const pdf = new PDFDocument({
    tagged: true,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    ...(pageLayout ? { pageLayout } : {}),
    info: {
      Title: title,
      ...(author ? { Author: author } : {}),
      ...(subject ? { Subject: subject } : {}),
      ...(keywords ? { Keywords: keywords } : {}),
      Creator: 'Roundtable',
      Producer: 'Roundtable',
      CreationDate: creationDate ?? new Date(0),
    },
  });
  describe(pdf);
  const parts: Uint8Array[] = [];
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve, reject) => pdf.on('end', resolve).on('error', reject));
  drawDocument(pdf, await layOut(element));
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}
