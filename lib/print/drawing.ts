import render from '@react-pdf/render';
import type PDFDocument from 'pdfkit';
import type { OutlineItem } from 'pdfkit';
import type { LaidOut } from '@/lib/print/laid-out';
import { type Branch, Structure } from '@/lib/print/structure';
import { isTag, type Tag } from '@/lib/print/tag';

/** Draws laid-out pages node by node, each within what it means: marked content of an element, or an artifact. */
export function drawDocument(pdf: PDFDocument, document: LaidOut): void {
  // The library would close the file behind each node that it draws.
  const end = pdf.end.bind(pdf);
  pdf.end = () => undefined;
  const drawing = new Drawing(pdf);
  for (const page of document.children ?? []) drawing.page(page);
  drawing.outline();
  pdf.end = end;
}

type Bookmark = { title: string; ref: unknown; parent: unknown; pageNumber: number; top: number };

class Drawing {
  #pdf: PDFDocument;
  #structure: Structure;
  #pages = 0;
  #bookmarks: Bookmark[] = [];
  /** Where a link belongs that is drawn now, and what it is called. */
  #linking: { branch: Branch; words: string } = { branch: 'artifact', words: '' };

  constructor(pdf: PDFDocument) {
    this.#pdf = pdf;
    this.#structure = new Structure(pdf);
    for (const method of ['link', 'goTo'] as const) {
      const annotate = pdf[method].bind(pdf);
      pdf[method] = (x, y, w, h, target) => {
        const { branch, words } = this.#linking;
        const link =
          branch !== 'artifact' && branch.name === 'Link' ? branch : this.#structure.under(branch, 'Link');
        if (link === 'artifact') return annotate(x, y, w, h, target);
        return annotate(x, y, w, h, target, {
          structParent: link.element,
          // pdfkit takes a plain string for a name of the format's own.
          Contents: Object(words || target),
        });
      };
    }
  }

  page(page: LaidOut): void {
    this.#pages += 1;
    this.#paint({ ...page, children: [] });
    this.#children(page, this.#structure.root, 0);
  }

  outline(): void {
    const made = new Map<unknown, OutlineItem>();
    for (const { title, ref, parent, pageNumber, top } of this.#bookmarks) {
      const branch = made.get(parent) ?? this.#pdf.outline;
      made.set(ref, branch.addItem(title, { pageNumber, top, left: 0 }));
    }
  }

  #node(node: LaidOut, below: Branch, offset: number): void {
    const branch = this.#branchOf(node, below);
    this.#note(node, offset);
    if (isLeaf(node)) this.#leaf(node, branch);
    else this.#group(node, branch, offset);
  }

  #group(node: LaidOut, branch: Branch, offset: number): void {
    const inside = node.type === 'LINK' ? this.#structure.under(branch, 'Link') : branch;
    this.#shell(node, inside);
    this.#children(node, inside, offset);
  }

  // What a page repeats (a running head, a table's head) is heard once.
  #branchOf(node: LaidOut, below: Branch): Branch {
    const tag = tagOf(node);
    if (!tag) return below;
    if (node.props?.['fixed'] === true && this.#structure.knows(tag)) return 'artifact';
    return this.#structure.of(tag, below);
  }

  #leaf(node: LaidOut, branch: Branch): void {
    const isText = node.type === 'TEXT';
    const isFigure = branch !== 'artifact' && branch.name === 'Figure';
    const holder = isText ? this.#structure.textIn(branch) : isFigure ? branch : 'artifact';
    this.#linking = { branch: holder, words: isText ? wordsOf(node) : '' };
    this.#marked(holder, () => this.#paint(node));
  }

  // The ground, the lines and the target of a link around what it holds.
  #shell(node: LaidOut, branch: Branch): void {
    this.#linking = { branch, words: wordsOf(node) };
    this.#marked('artifact', () => this.#paint({ ...node, children: [] }));
  }

  #children(node: LaidOut, branch: Branch, offset: number): void {
    const { left = 0, top = 0 } = node.box ?? {};
    this.#pdf.save();
    this.#pdf.translate(left, top);
    for (const child of node.children ?? []) this.#node(child, branch, offset + top);
    this.#pdf.restore();
  }

  #marked(branch: Branch, draw: () => void): void {
    if (branch === 'artifact') this.#pdf.markContent('Artifact', { type: 'Layout' });
    else branch.element.add(this.#pdf.markStructureContent(branch.name));
    draw();
    this.#pdf.endMarkedContent();
  }

  #note(node: LaidOut, offset: number): void {
    const bookmark = node.props?.['bookmark'];
    if (typeof bookmark !== 'object' || bookmark === null || !('title' in bookmark)) return;
    this.#bookmarks.push({
      title: String(bookmark.title),
      ref: 'ref' in bookmark ? bookmark.ref : undefined,
      parent: 'parent' in bookmark ? bookmark.parent : undefined,
      pageNumber: this.#pages - 1,
      top: offset + (node.box?.top ?? 0),
    });
  }

  // The library draws whole documents only: it gets one node at a time as a document. The outline is made here, where
  // the page is known.
  #paint(node: LaidOut): void {
    const { bookmark, ...props } = node.props ?? {};
    Reflect.apply(render, undefined, [this.#pdf, { children: [{ ...node, props }] }]);
  }
}

function isLeaf(node: LaidOut): boolean {
  return ['TEXT', 'SVG', 'IMAGE', 'CANVAS'].includes(node.type);
}

function tagOf(node: LaidOut): Tag | null {
  const tag = node.props?.['tag'];
  return isTag(tag) ? tag : null;
}

/** The words that a node shows. */
function wordsOf(node: LaidOut): string {
  const value = 'value' in node && typeof node.value === 'string' ? node.value : '';
  return [value, ...(node.children ?? []).map(wordsOf)].join('').trim();
}
