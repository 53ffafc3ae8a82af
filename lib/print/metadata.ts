import type PDFDocument from 'pdfkit';

/**
 * Says in the file's own XML what it is and that it keeps PDF/UA-1. pdfkit would write the words unescaped: an ampersand
 * in a council's name breaks the file.
 */
export function describe(pdf: PDFDocument): void {
  const { Title, Author, Subject, CreationDate } = pdf.info;
  pdf._addInfo = () =>
    pdf.appendXML(`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(Title)}</rdf:li></rdf:Alt></dc:title>
${Author ? `<dc:creator><rdf:Seq><rdf:li>${escaped(Author)}</rdf:li></rdf:Seq></dc:creator>` : ''}
${Subject ? `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(Subject)}</rdf:li></rdf:Alt></dc:description>` : ''}
<xmp:CreateDate>${CreationDate instanceof Date ? CreationDate.toISOString() : ''}</xmp:CreateDate>
<xmp:CreatorTool>Roundtable</xmp:CreatorTool>
<pdf:Producer>Roundtable</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string | Date | undefined): string {
  return String(words ?? '').replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
}
