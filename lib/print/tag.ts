export type TagName =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Artifact';

export interface Tag {
  name: TagName;
  /** What a figure shows, for someone who hears the document. */
  alt?: string;
  /** What a header cell heads. */
  scope?: 'Column' | 'Row';
}

/** What a laid-out node means to someone who hears the document; one object an element, also when a page parts it. */
export function tagged(name: TagName, alt?: string): { tag: Tag } {
  if (name === 'TH') return { tag: { name, scope: 'Column' } };
  return { tag: alt === undefined ? { name } : { name, alt } };
}

/** A cell that heads its row. */
export function taggedRowHead(): { tag: Tag } {
  return { tag: { name: 'TH', scope: 'Row' } };
}

export function isTag(value: unknown): value is Tag {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
