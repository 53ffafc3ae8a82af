import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Table } from '@/components/ui/table';
import { dutyLabels } from '@/lib/network/labels';
import type { PersonRow } from '@/lib/network/queries/people';

/** People with their posts of today and what they do for the network. */
export function PersonTable({ rows }: { rows: readonly PersonRow[] }) {
  if (rows.length === 0) {
    return (
      <EmptyState title="Nobody fits" action={<LinkButton href="/people/new">Add a person</LinkButton>}>
        Look with fewer words, or add the person with their post.
      </EmptyState>
    );
  }
  return (
    <Table
      caption="People"
      captionHidden
      stack
      columns={[
        { key: 'name', label: 'Name' },
        { key: 'posts', label: 'Posts today' },
        { key: 'part', label: 'In the network' },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          name: (
            <>
              <Link href={`/people/${row.id}`} className="font-bold">
                {row.name}
              </Link>
              <span className="block text-small break-all text-soft">{row.email}</span>
            </>
          ),
          posts:
            row.posts.length === 0
              ? 'None'
              : row.posts.map((post) => (
                  <span key={post.id} className="block">
                    {post.title}, {post.organisation.shortName}
                  </span>
                )),
          part: partWords(row) || 'No part yet',
        },
      }))}
    />
  );
}

function partWords(row: PersonRow): string {
  return [...row.duties.map((each) => dutyLabels[each.duty]), peerWords(row)].filter(Boolean).join(', ');
}

function peerWords({ peer }: PersonRow): string {
  if (!peer) return '';
  return peer.acceptedAt ? 'Peer' : 'Peer, not accepted yet';
}
