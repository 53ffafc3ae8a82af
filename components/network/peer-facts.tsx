import Link from 'next/link';
import { Section } from '@/components/ui/section';
import { SummaryList } from '@/components/ui/summary-list';
import { peerLabels, periodWords, postKindLabels } from '@/lib/network/labels';
import type { Peer } from '@/lib/network/queries/peers';
import { countWords, dateWords, instantDateWords } from '@/lib/platform/date-words';
import { roleLabels, stageLabels } from '@/lib/reviews/labels';

/** Where a peer stands, what they can do and where they have been. */
export function PeerFacts({ peer }: { peer: Peer }) {
  return (
    <Section title="The peer">
      <SummaryList
        rows={[
          { term: 'Address', value: <a href={`mailto:${peer.email}`}>{peer.email}</a> },
          { term: 'Posts', value: <Posts peer={peer} /> },
          { term: peerLabels.languages, value: peer.languages.join(', ') || 'Not asked yet' },
          {
            term: peerLabels.trainedOn,
            value: peer.trainedOn ? dateWords(peer.trainedOn) : 'Not trained yet',
          },
          {
            term: 'In the pool',
            value: peer.acceptedAt ? `Since ${instantDateWords(peer.acceptedAt)}` : 'Not accepted yet',
          },
          {
            term: peerLabels.accessNeeds,
            value: peer.accessNeeds ?? 'None told. Only coordinators see this.',
          },
          { term: 'Reviews', value: <Reviews peer={peer} /> },
        ]}
      />
    </Section>
  );
}

function Posts({ peer }: { peer: Peer }) {
  return (
    <ul className="space-y-1">
      {peer.posts.map((post) => (
        <li key={post.id}>
          {post.title}, <Link href={`/councils/${post.organisation.id}`}>{post.organisation.name}</Link>
          <span className="block text-small text-soft tabular">
            {[postKindLabels[post.kind], post.politicalGroup, periodWords(post)].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Reviews({ peer }: { peer: Peer }) {
  const { otherReviews } = peer;
  if (peer.reviews.length + otherReviews === 0) return 'None yet';
  return (
    <ul className="space-y-1">
      {peer.reviews.map((review) => (
        <li key={review.id}>
          <Link href={`/reviews/${review.reference}`}>{review.title}</Link>
          <span className="block text-small text-soft">
            {roleLabels[review.role]}, {stageLabels[review.stage].toLowerCase()}
          </span>
        </li>
      ))}
      {otherReviews > 0 ? <li>{countWords(otherReviews, 'review')} that others coordinate</li> : null}
    </ul>
  );
}
