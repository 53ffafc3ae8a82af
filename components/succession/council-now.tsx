import { nowWords } from '@/lib/succession/labels';

/** Beside an old document, which keeps the name that the council had: what has become of it since. */
export function CouncilNow({ review }: { review: Parameters<typeof nowWords>[0] }) {
  return nowWords(review).map((words) => (
    <p key={words} className="mb-6 max-w-measure border-l-[6px] border-rule pl-4 text-small">
      {words}
    </p>
  ));
}
