import type { Paper } from '@/lib/documents/paper';

/** Who has read a paper: names for the team, a number for the host. */
export function PaperReaders({ paper, peers }: { paper: Paper; peers: number }) {
  if (!paper.supplied || peers === 0) return null;
  const names = paper.readBy && paper.readBy.length > 0 ? `: ${paper.readBy.join(', ')}` : '';
  return (
    <p className="mt-1 text-small text-soft">
      Read by {paper.readCount} of {peers}
      {names}
    </p>
  );
}
