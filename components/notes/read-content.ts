import { principleKeys } from '@/lib/method/principle-signs';
import type { NoteDraft } from '@/lib/notes/draft';
import { sourceKinds } from '@/lib/notes/schema';
import { areaKeys } from '@/lib/timetable/keys';

type Content = NoteDraft['content'];

/** What a note’s form says now; what it has no field for stays as it was. The text is read as it was typed, to the byte. */
export function readContent(form: HTMLFormElement, before: Content): Content {
  const data = new FormData(form);
  const text = form.elements.namedItem('text');
  const principles = data.getAll('principles');
  return {
    ...before,
    text: text instanceof HTMLTextAreaElement ? text.value : before.text,
    source: sourceKinds.find((kind) => kind === data.get('source')) ?? null,
    area: areaKeys.find((area) => area === data.get('area')) ?? null,
    principles: principleKeys.filter((key) => principles.includes(key)),
    citizens: data.has('citizens'),
    tonight: data.has('tonight'),
    sessionId: String(data.get('sessionId') ?? '') || null,
  };
}
