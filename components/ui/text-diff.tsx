export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What was put in and what was taken out, in place. */
export function TextDiff({ parts }: { parts: readonly DiffPart[] }) {
  const placed = parts.map((part, index) => ({ ...part, place: `${index}${part.kind}` }));
  return (
    <p className="max-w-measure whitespace-pre-line">
      {placed.map(({ kind, text, place }) => {
        if (kind === 'added') {
          return (
            <ins key={place} className="border-b-2 border-accent bg-accent-wash no-underline">
              {text}
            </ins>
          );
        }
        if (kind === 'removed') {
          return (
            <del key={place} className="text-soft line-through">
              {text}
            </del>
          );
        }
        return <span key={place}>{text}</span>;
      })}
    </p>
  );
}
