import { HostMoves } from '@/components/documents/host-moves';
import { PaperRow } from '@/components/documents/paper-row';
import { TeamMoves } from '@/components/documents/team-moves';
import type { Paper } from '@/lib/documents/paper';
import type { ReviewFacts } from '@/lib/platform/facts';
import { dropRequest, markRead, markUnread, supplyDocument, withdrawDocument } from './actions';

interface Props {
  review: ReviewFacts;
  papers: readonly Paper[];
  peers: number;
  today: string;
  reads: boolean;
}

/** A list of papers, with what the viewer may do about each. */
export function Papers({ review, papers, peers, today, reads }: Props) {
  const { reference } = review;
  const supplies = review.decide('documents.supply').allowed;
  return (
    <ul className="-mt-4">
      {papers.map((paper) => (
        <PaperRow key={paper.id} paper={paper} reference={reference} peers={peers} today={today}>
          {supplies ? (
            <HostMoves
              reference={reference}
              paper={paper}
              supply={supplyDocument}
              withdraw={withdrawDocument}
            />
          ) : (
            <TeamMoves
              reference={reference}
              paper={paper}
              asks={review.decide('documents.ask').allowed}
              reads={reads}
              notes={review.decide('notes.write').allowed}
              markRead={markRead}
              markUnread={markUnread}
              drop={dropRequest}
            />
          )}
        </PaperRow>
      ))}
    </ul>
  );
}
