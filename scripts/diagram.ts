// npm run diagram: draws the life of a review from its table into ARCHITECTURE.md, between the two marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { lifecycleDiagram, withDiagram } from './lifecycle-diagram';

const file = 'ARCHITECTURE.md';
writeFileSync(file, withDiagram(readFileSync(file, 'utf8'), lifecycleDiagram()));
