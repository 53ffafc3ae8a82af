import { stringify } from 'csv-stringify/sync';

/** A table as CSV for a spreadsheet: no cell can act as a formula there, and the marks at the front say that it is UTF-8. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}
