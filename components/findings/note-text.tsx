import type { TeamNote } from '@/lib/notes/note';

/** The words of a note; both, where two devices wrote it without knowing of each other. */
export function NoteText({ note: { text, otherTexts } }: { note: Pick<TeamNote, 'text' | 'otherTexts'> }) {
  const texts = [text, ...otherTexts];
  return texts.map((words, index) => (
    <span
      key={words}
      className={`block max-w-measure whitespace-pre-line [overflow-wrap:anywhere] ${texts.length > 1 ? 'mb-2 border-l-[6px] border-rule pl-3' : ''}`}
    >
      {texts.length > 1 ? (
        <b className="block text-small">
          Text {index + 1} of {texts.length}
        </b>
      ) : null}
      {words}
    </span>
  ));
}
