import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PrincipleRow } from '@/components/ui/principle-row';
import { type Status, StatusWord } from '@/components/ui/status-word';
import { Table } from '@/components/ui/table';
import { principleKeys } from '@/lib/method/principle-signs';
import type { PeerRow } from '@/lib/pool/queries/peers';

/** Peers with their post, what they know at first hand, and whether they are in the pool. */
export function PeerTable({ rows, filtered }: { rows: readonly PeerRow[]; filtered: boolean }) {
  if (rows.length === 0) return filtered ? <NobodyFits /> : <NobodyYet />;
  return (
    <Table
      caption="Peers"
      captionHidden
      stack
      columns={[
        { key: 'name', label: 'Name' },
        { key: 'knows', label: 'Knows at first hand' },
        { key: 'languages', label: 'Languages' },
        { key: 'pool', label: 'In the pool' },
      ]}
      rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row) }))}
    />
  );
}

function cellsOf({ id, name, posts, peer, proposed, experience }: PeerRow) {
  const known = experience.map((each) => each.principle);
  return {
    name: (
      <>
        <Link href={`/peers/${id}`} className="font-bold">
          {name}
        </Link>
        {posts.map((post) => (
          <span key={post.id} className="block text-small text-soft">
            {[post.title, post.organisation.shortName, post.politicalGroup].filter(Boolean).join(', ')}
          </span>
        ))}
      </>
    ),
    knows: <PrincipleRow principles={principleKeys.filter((key) => known.includes(key))} />,
    languages: peer?.languages.join(', '),
    pool: <StatusWord status={statusOf(peer, proposed.length)} />,
  };
}

function statusOf(peer: PeerRow['peer'], proposed: number): Status {
  if (peer?.acceptedAt && proposed === 0) return { kind: 'done', words: 'Accepted' };
  if (peer?.acceptedAt) return { kind: 'your-move', words: 'Confirm a post' };
  if (peer?.setAsideAt) return { kind: 'not-yet', words: 'Set aside' };
  return { kind: 'your-move', words: 'Accept or not' };
}

function NobodyFits() {
  return (
    <EmptyState
      title="No peer fits"
      action={
        <LinkButton href="/peers" look="secondary">
          Show the whole pool
        </LinkButton>
      }
    >
      Look with fewer words, or for any principle.
    </EmptyState>
  );
}

function NobodyYet() {
  return (
    <EmptyState title="The pool is empty" action={<LinkButton href="/people">Choose a person</LinkButton>}>
      A team is put together from people with a peer profile. Open a person and write theirs.
    </EmptyState>
  );
}
