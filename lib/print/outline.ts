/** Puts a node into the document's outline; one within another becomes its branch. */
export function outlined(title: string): { bookmark: string } {
  return { bookmark: title };
}
