import type { ReactNode } from 'react';
import { PaperFile } from '@/components/documents/paper-file';
import { PaperReaders } from '@/components/documents/paper-readers';
import { StatusWord } from '@/components/ui/status-word';
import type { Paper } from '@/lib/documents/paper';
import { instantDateWords, shortDateWords } from '@/lib/platform/date-words';

interface Props {
  paper: Paper;
  reference: string;
  peers: number;
  today: string;
  /** What the viewer may do with it. */
  children?: ReactNode;
}

/** One paper: what it is, why it is asked for, whether it is there, who has read it. */
export function PaperRow({ paper, reference, peers, today, children }: Props) {
  return (
    <li id={`paper-${paper.id}`} className="scroll-mt-4 border-b border-rule py-4">
      <div className="grid gap-x-6 gap-y-1 md:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          <h3 className="text-body font-bold">{paper.title}</h3>
          <p className="max-w-measure text-small text-soft">{paper.reason}</p>
          <PaperFile paper={paper} reference={reference} />
          <PaperReaders paper={paper} peers={peers} />
        </div>
        <div className="md:text-right">
          <PaperStatus paper={paper} today={today} />
        </div>
      </div>
      {children}
    </li>
  );
}

function PaperStatus({ paper, today }: { paper: Paper; today: string }) {
  if (paper.supplied) {
    return <StatusWord status={{ kind: 'done', words: `Supplied ${instantDateWords(paper.supplied.at)}` }} />;
  }
  if (paper.neededBy) {
    const late = paper.neededBy < today;
    return (
      <StatusWord
        status={{
          kind: 'due',
          words: `${late ? 'Was needed' : 'Needed'} by ${shortDateWords(paper.neededBy)}`,
        }}
      />
    );
  }
  return <StatusWord status={{ kind: 'waiting', since: instantDateWords(paper.askedAt), whom: 'Host' }} />;
}
