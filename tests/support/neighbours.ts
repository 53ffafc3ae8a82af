import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An invented file of neighbours in the published form, for the invented register. Oakhurst does not name Thornleigh. */
export const sampleNeighbours = JSON.stringify({
  E07000901: [['E07000902'], 'W06000901'],
  E07000902: [[], 'W06000901'],
  W06000901: [null, 'E07000902'],
});

const real = join(process.env['ROUNDTABLE_DATA'] ?? '', 'la-neighbours-2021.json');
const hasReal = Boolean(process.env['ROUNDTABLE_DATA']) && existsSync(real);

/** The published file where ROUNDTABLE_DATA names the folder that holds it, else the invented one; and which it is. */
export const neighbours = hasReal
  ? { json: readFileSync(real, 'utf8'), which: 'the published file', isReal: true }
  : { json: sampleNeighbours, which: 'an invented sample: ROUNDTABLE_DATA names no file', isReal: false };
