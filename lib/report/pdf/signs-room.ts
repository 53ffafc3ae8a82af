import { type PrincipleKey, principleSign } from '@/lib/method/principle-signs';
import type { Block } from '../block';
import { measures } from './measures';

export const signsTop = 9;

/** Points from the rule above to the foot of the last sign's name, at about 17 letters to a line of a name. */
export function signsHeight(principles: readonly PrincipleKey[]): number {
  const heights = principles.map(
    (key) => measures.sign + 8.5 + 11 * Math.ceil(principleSign(key).name.length / 17),
  );
  return signsTop + heights.reduce((sum, height) => sum + height, 0);
}

/** Points that text beside the signs will take at least; signs that need more would run into the next ones. */
export function leastHeight(statement: string, blocks: readonly Block[]): number {
  return 40 + 17.5 * linesOf(statement, 66) + blocks.reduce((sum, block) => sum + heightOf(block), 0);
}

function heightOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return 7 + 15.5 * linesOf(block.inlines.map(({ text }) => text).join(''), 88);
    case 'subheading':
      return 28;
    case 'list':
      return 18 * block.items.length;
    case 'table':
      return 22 * (block.rows.length + 1);
  }
}

function linesOf(text: string, letters: number): number {
  return Math.ceil(text.length / letters);
}
