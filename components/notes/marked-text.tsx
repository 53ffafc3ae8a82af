import type { Attribution } from '@/lib/notes/attribution';

/** A text with the places marked that are worth a second look. */
export function MarkedText({ text, finds }: { text: string; finds: readonly Attribution[] }) {
  return (
    <p className="max-w-measure whitespace-pre-line">
      {cut(text, finds).map(({ from, words, isMarked }) =>
        isMarked ? (
          <mark key={from} className="border-b-2 border-warn bg-paper text-ink">
            {words}
          </mark>
        ) : (
          <span key={from}>{words}</span>
        ),
      )}
    </p>
  );
}

function cut(text: string, finds: readonly Attribution[]) {
  const edges = [...new Set([0, ...finds.flatMap(({ from, to }) => [from, to]), text.length])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((from, index) => ({
    from,
    words: text.slice(from, edges[index + 1]),
    isMarked: finds.some((find) => find.from <= from && from < find.to),
  }));
}
