// What a spreadsheet would take for a formula, also behind marks that defuse it already.
const formula = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet works out. */
export function defused(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** What was said before the cell was defused. */
export function plainCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
