import { useEffect, useRef, useState } from 'react';
import type { BoardFinding, BoardNote } from '@/lib/findings/board';
import { drawingWords } from '@/lib/findings/drawing-labels';

interface Seen {
  findings: readonly BoardFinding[];
  notes: readonly BoardNote[];
}

/** What others changed while one looked on: which findings, for two seconds, and a sentence of numbers to be read out. */
export function useOthers(
  { findings, notes }: Seen,
  isOwn: (id: string) => boolean,
): { changed: ReadonlySet<string>; told: string } {
  const before = useRef<Seen>({ findings, notes });
  const own = useRef(isOwn);
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const [told, tell] = useState('');
  useEffect(() => {
    own.current = isOwn;
  });
  useEffect(() => {
    const { ids, words } = othersDid(before.current, { findings, notes }, own.current);
    before.current = { findings, notes };
    if (words.length === 0) return;
    tell(words.join(' '));
    setChanged(ids);
    const over = setTimeout(() => setChanged(new Set()), shownMs);
    return () => clearTimeout(over);
  }, [findings, notes]);
  return { changed, told };
}

const shownMs = 2_000;

/** What is there now and was not before, by numbers: no word of a note or a finding is read out. */
export function othersDid(before: Seen, after: Seen, isOwn: (id: string) => boolean) {
  const known = new Map(before.findings.map((finding) => [finding.id, finding]));
  const there = new Set(after.findings.map(({ id }) => id));
  const differs = after.findings.filter((finding) => {
    const was = known.get(finding.id);
    return !(was && traceOf(was) === traceOf(finding)) && !isOwn(finding.id);
  });
  const [fresh, moved] = [
    differs.filter(({ id }) => !known.has(id)),
    differs.filter(({ id }) => known.has(id)),
  ];
  const gone = before.findings.filter(({ id }) => !(there.has(id) || isOwn(id)));
  const read = new Set(before.notes.flatMap(({ id, isPrivate }) => (isPrivate ? [] : [id])));
  const notes = after.notes.filter(({ id, mine, isPrivate }) => !(mine || isPrivate || read.has(id)));
  const numbers = (list: readonly BoardFinding[]) => list.map(({ number }) => number);
  const words = [
    fresh.length > 0 ? drawingWords.othersAdded(numbers(fresh)) : '',
    moved.length > 0 ? drawingWords.othersChanged(numbers(moved)) : '',
    gone.length > 0 ? drawingWords.othersRemoved(numbers(gone)) : '',
    notes.length > 0 ? drawingWords.othersShared(notes.length) : '',
  ].filter(Boolean);
  return { ids: new Set([...fresh, ...moved].map(({ id }) => id)), words };
}

function traceOf({ version, wording, settledAt, drawn, views }: BoardFinding): string {
  const under = drawn.map(({ id, against }) => `${id} ${against}`).toSorted();
  const said = views.map((view) => `${view.personId} ${view.wording} ${view.view} ${view.words}`).toSorted();
  return JSON.stringify([version, wording, settledAt, under, said]);
}
