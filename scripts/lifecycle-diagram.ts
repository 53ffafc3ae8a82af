import { moveNames, moves, stageLine } from '@/lib/lifecycle';
import { moveLabels, stageLabels } from '@/lib/reviews/labels';

const marks = ['<!-- diagram: npm run diagram -->', '<!-- end of diagram -->'] as const;

/** The stages and the legal moves as a Mermaid diagram. */
export function lifecycleDiagram(): string {
  const names = [...stageLine, 'declined', 'withdrawn'] as const;
  const states = names.map((stage) => `  ${stage}: ${stageLabels[stage]}`);
  const arrows = moveNames
    .filter((name) => name !== 'withdraw')
    .flatMap((name) =>
      moves[name].from.map((from) => `  ${from} --> ${moves[name].to}: ${moveLabels[name]}`),
    );
  return ['```mermaid', 'stateDiagram-v2', ...states, '  [*] --> requested', ...arrows, '```'].join('\n');
}

/** A text with the diagram between its marks. Throws where the marks are missing. */
export function withDiagram(text: string, diagram: string): string {
  const [before, rest] = split(text, marks[0]);
  const [, after] = split(rest, marks[1]);
  return `${before}${marks[0]}\n\n${diagram}\n\n${marks[1]}${after}`;
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`There is no ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
