import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import type { Tag } from '@/lib/print/tag';

/** An element of the structure and what kind it is; `artifact`: nothing below it is read out. */
export type Branch = { name: string; element: StructureElement } | 'artifact';

/** The tree by which a document is heard: one element a tag, also where its node was parted by a page. */
export class Structure {
  readonly root: Branch;
  #pdf: PDFDocument;
  #known = new Map<Tag, Branch>();

  constructor(pdf: PDFDocument) {
    this.#pdf = pdf;
    const element = pdf.struct('Document');
    pdf.addStructure(element);
    this.root = { name: 'Document', element };
  }

  knows(tag: Tag): boolean {
    return this.#known.has(tag);
  }

  /** The element of a tag, made below a branch when it is met first. */
  of(tag: Tag, below: Branch): Branch {
    if (below === 'artifact' || tag.name === 'Artifact') return 'artifact';
    const known = this.#known.get(tag);
    if (known) return known;
    const { alt, scope } = tag;
    const made = this.under(below, tag.name, { ...(alt ? { alt } : {}), ...(scope ? { scope } : {}) });
    this.#known.set(tag, made);
    return made;
  }

  under(below: Branch, name: string, options: { alt?: string; scope?: string } = {}): Branch {
    if (below === 'artifact') return 'artifact';
    const element = this.#pdf.struct(name, options);
    below.element.add(element);
    return { name, element };
  }

  /** Where text belongs that carries no tag of its own: a group holds text only by way of another element. */
  textIn(branch: Branch): Branch {
    if (branch === 'artifact') return branch;
    const holder = holders[branch.name];
    return holder ? this.under(branch, holder) : branch;
  }
}

const holders: Record<string, string> = {
  Document: 'P',
  BlockQuote: 'P',
  LI: 'LBody',
  Figure: 'Caption',
};
