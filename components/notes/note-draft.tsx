'use client';

import { useEffect, useRef, useState } from 'react';
import { keepDraft, keptDraft } from './kept-drafts';

interface NoteDraftProps {
  id: string;
  reference: string;
  personId: string;
}

/**
 * Keeps the words of a note that is being written on this device until it is saved, so that a closed tab or a lost
 * connection loses none. The note keeps its id: what is sent again is the same note. Only after an answer that shows
 * both texts does the page bring another id, and the words become a note of their own.
 */
export function NoteDraft({ id, reference, personId }: NoteDraftProps) {
  const [noteId, setNoteId] = useState(id);
  const [isBack, setIsBack] = useState(false);
  const place = useRef<HTMLInputElement>(null);
  const first = useRef(id);

  useEffect(() => {
    const text = place.current?.form?.elements.namedItem('text');
    if (!(text instanceof HTMLTextAreaElement)) return;
    const whose = { personId, reference };
    const kept = id === first.current ? keptDraft(whose) : null;
    if (kept && !text.value.includes(kept.text)) {
      text.value = [kept.text, text.value].filter(Boolean).join('\n');
      text.dispatchEvent(new Event('input', { bubbles: true }));
      setIsBack(true);
    }
    const own = kept?.id ?? id;
    setNoteId(own);
    const keep = () => keepDraft(whose, { id: own, text: text.value });
    keep();
    text.addEventListener('input', keep);
    return () => text.removeEventListener('input', keep);
  }, [id, reference, personId]);

  return (
    <>
      <input ref={place} type="hidden" name="id" value={noteId} />
      <p role="status" className={isBack ? 'mb-3 border-l-[6px] border-accent bg-accent-wash px-4 py-2' : ''}>
        {isBack ? 'These words were still on this device, not saved yet.' : ''}
      </p>
    </>
  );
}
