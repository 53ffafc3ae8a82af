'use client';

import { useEffect, useRef, useState } from 'react';

/**
 * Keeps the words of a note that is being written on this device until it is saved, so that a closed tab or a lost
 * connection loses none. The note keeps its id: what is sent again is the same note.
 */
export function NoteDraft({ id, reference }: { id: string; reference: string }) {
  const [noteId, setNoteId] = useState(id);
  const [isBack, setIsBack] = useState(false);
  const place = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const text = place.current?.form?.elements.namedItem('text');
    if (!(text instanceof HTMLTextAreaElement)) return;
    const kept = readDraft(reference);
    if (kept && !text.value) {
      text.value = kept.text;
      text.dispatchEvent(new Event('input', { bubbles: true }));
      setNoteId(kept.id);
      setIsBack(true);
    }
    const own = kept && text.value === kept.text ? kept.id : id;
    const keep = () => writeDraft(reference, { id: own, text: text.value });
    text.addEventListener('input', keep);
    return () => text.removeEventListener('input', keep);
  }, [id, reference]);

  return (
    <>
      <input ref={place} type="hidden" name="id" value={noteId} />
      <p role="status" className={isBack ? 'mb-3 border-l-[6px] border-accent bg-accent-wash px-4 py-2' : ''}>
        {isBack ? 'These words were still on this device, not saved yet.' : ''}
      </p>
    </>
  );
}

/** Lets the kept words go once their note is saved. */
export function ForgetDraft({ id, reference }: { id: string; reference: string }) {
  useEffect(() => {
    if (readDraft(reference)?.id === id) localStorage.removeItem(keyOf(reference));
  }, [id, reference]);
  return null;
}

interface Draft {
  id: string;
  text: string;
}

const keyOf = (reference: string) => `note-draft ${reference}`;

function readDraft(reference: string): Draft | null {
  const [id, ...text] = (localStorage.getItem(keyOf(reference)) ?? '').split('\n');
  return id && text.join('') ? { id, text: text.join('\n') } : null;
}

function writeDraft(reference: string, { id, text }: Draft): void {
  if (text) localStorage.setItem(keyOf(reference), `${id}\n${text}`);
  else localStorage.removeItem(keyOf(reference));
}
