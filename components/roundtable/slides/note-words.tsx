/** What the presenter has beside a slide. */
export function NoteWords({ words, large = false }: { words: readonly string[]; large?: boolean }) {
  if (words.length === 0) return <p className="mt-2 text-soft">Nothing is written beside this slide.</p>;
  return (
    <div className={`mt-2 grid max-w-measure gap-3 ${large ? 'text-lede' : ''}`}>
      {words.map((each) => (
        <p key={each} className="whitespace-pre-line">
          {each}
        </p>
      ))}
    </div>
  );
}
