import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Table } from '@/components/ui/table';
import { membershipLabels, organisationKindLabels } from '@/lib/network/labels';
import type { OrganisationRow } from '@/lib/network/queries/organisations';
import { dateWords } from '@/lib/platform/date-words';
import { nationLabels } from '@/lib/reviews/labels';

/** Organisations with what they are and their membership today. */
export function OrganisationTable({ rows }: { rows: readonly OrganisationRow[] }) {
  if (rows.length === 0) {
    return (
      <EmptyState
        title="No organisation fits"
        action={
          <LinkButton href="/councils" look="secondary">
            Show all organisations
          </LinkButton>
        }
      >
        Look with fewer words, or for any nation and membership.
      </EmptyState>
    );
  }
  return (
    <Table
      caption="Organisations"
      captionHidden
      stack
      columns={[
        { key: 'name', label: 'Name' },
        { key: 'kind', label: 'What it is' },
        { key: 'nation', label: 'Nation' },
        { key: 'membership', label: 'Membership' },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          name: (
            <>
              <Link href={`/councils/${row.id}`} className="font-bold">
                {row.name}
              </Link>
              {row.endedOn ? (
                <span className="block text-small text-soft">until {dateWords(row.endedOn)}</span>
              ) : null}
            </>
          ),
          kind: row.tier ?? organisationKindLabels[row.kind],
          nation: row.nation ? nationLabels[row.nation] : 'Not in one nation',
          membership: row.membership ? membershipLabels[row.membership] : 'Not a member',
        },
      }))}
    />
  );
}
