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

/** What a laid-out node means to someone who hears the document; one object an element, also when a page parts it. */
export function tagged(name: TagName, alt?: string): { tag: { name: TagName; alt?: string } } {
  return { tag: alt === undefined ? { name } : { name, alt } };
}
