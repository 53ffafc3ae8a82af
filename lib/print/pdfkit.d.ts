// pdfkit carries no types of its own; this is what the drawing here needs of it.
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  export interface StructureElement {
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }
  export interface StructureContent {
    push(content: StructureContent): void;
  }
  export interface OutlineItem {
    addItem(title: string, options: { pageNumber: number; top: number; left: number }): OutlineItem;
  }
  interface LinkOptions {
    structParent: StructureElement;
    Contents: string;
  }
  type Annotate = (
    x: number,
    y: number,
    w: number,
    h: number,
    target: string,
    options?: LinkOptions,
  ) => unknown;
  interface Options {
    tagged: boolean;
    pdfVersion: '1.7';
    lang: string;
    displayTitle: boolean;
    autoFirstPage: boolean;
    pageLayout?: string;
    info: Record<string, string | Date>;
  }

  export default class PDFDocument extends Readable {
    constructor(options: Options);
    info: Record<string, string | Date>;
    outline: OutlineItem;
    link: Annotate;
    goTo: Annotate;
    /** What the document says of itself in XML; written at the end. */
    _addInfo: () => void;
    appendXML(xml: string): void;
    struct(type: string, options?: { alt?: string; scope?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(type: string): StructureContent;
    markContent(tag: 'Artifact', options: { type: 'Layout' | 'Pagination' }): this;
    endMarkedContent(): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    end(): void;
  }
}
