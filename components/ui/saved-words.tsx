interface SavedWordsProps {
  pending: boolean;
  savedAt: string;
  unsaved: boolean;
}

/** Says when the draft was last kept, to eyes and to screen readers. */
export function SavedWords({ pending, savedAt, unsaved }: SavedWordsProps) {
  return (
    <p role="status" className="mb-4 min-h-6 text-small text-soft tabular">
      {wordsFor(pending, savedAt, unsaved)}
    </p>
  );
}

function wordsFor(pending: boolean, savedAt: string, unsaved: boolean): string {
  if (pending) return 'Saving';
  if (unsaved) return 'Not saved yet';
  return savedAt ? `Saved at ${savedAt}` : '';
}
