import Link from 'next/link';
import { PostLine } from '@/components/pool/post-line';
import { Section } from '@/components/ui/section';
import { SummaryList } from '@/components/ui/summary-list';
import { countWords, dateWords, instantDateWords } from '@/lib/platform/date-words';
import { noPostToday, peerLabels, saidOfWeeks } from '@/lib/pool/labels';
import type { Peer } from '@/lib/pool/queries/peers';
import { roleLabels, stageLabels } from '@/lib/reviews/labels';

/** Where a peer stands, what they can do and where they have been. */
export function PeerFacts({ peer, today }: { peer: Peer; today: string }) {
  return (
    <Section title="The peer">
      <SummaryList
        rows={[
          { term: 'Address', value: <a href={`mailto:${peer.email}`}>{peer.email}</a> },
          { term: 'Posts', value: <Posts peer={peer} today={today} /> },
          { term: peerLabels.languages, value: peer.languages.join(', ') || 'Not asked yet' },
          {
            term: peerLabels.trainedOn,
            value: peer.trainedOn ? dateWords(peer.trainedOn) : 'Not trained yet',
          },
          { term: peerLabels.training, value: peer.training },
          { term: peerLabels.vouchedBy, value: peer.vouchedBy },
          { term: 'Weeks', value: saidOfWeeks(peer.weeks) },
          {
            term: 'In the pool',
            value: peer.acceptedAt ? `Since ${instantDateWords(peer.acceptedAt)}` : 'Not accepted yet',
          },
          {
            term: peerLabels.accessNeeds,
            value: <Access peer={peer} />,
          },
          { term: 'Reviews', value: <Reviews peer={peer} /> },
        ].filter((row) => row.value)}
      />
    </Section>
  );
}

function Posts({ peer, today }: { peer: Peer; today: string }) {
  return (
    <ul className="space-y-1">
      {peer.posts.map((post) => (
        <li key={post.id}>
          <PostLine post={post} />
        </li>
      ))}
      {peer.posts.every((post) => post.until !== null && post.until < today) ? (
        <li className="text-small text-soft">{noPostToday}</li>
      ) : null}
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

function Access({ peer }: { peer: Peer }) {
  const { accessNeeds, needsStepFree, organiserSeesAccess } = peer;
  if (!(accessNeeds || needsStepFree)) return 'None told';
  return (
    <>
      {accessNeeds ? <p className="whitespace-pre-line">{accessNeeds}</p> : null}
      {needsStepFree ? <p>Needs step-free access</p> : null}
      <p className="text-small text-soft">
        {organiserSeesAccess
          ? 'Coordinators see this, and the organiser of a visit that they are on.'
          : 'Only coordinators see this.'}
      </p>
    </>
  );
}
