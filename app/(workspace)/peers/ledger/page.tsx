import type { Metadata } from 'next';
import Link from 'next/link';
import { LedgerTable } from '@/components/pool/ledger-table';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { countWords } from '@/lib/platform/date-words';
import { networkPermit } from '@/lib/platform/permit';
import { getLedger } from '@/lib/pool/queries/ledger';
import { ledgerRows } from '@/lib/pool/rules/ledger';

export const metadata: Metadata = { title: 'Given and received' };

interface Props {
  searchParams: Promise<{ year?: string | string[] }>;
}

export default async function LedgerPage({ searchParams }: Props) {
  const { lines, without } = await getLedger(await networkPermit('peer.list'));
  const years = [...new Set(lines.map((line) => line.year))].toSorted((a, b) => b - a);
  const asked = Number((await searchParams).year);
  const year = years.find((each) => each === asked) ?? null;
  const rows = ledgerRows(lines, year);
  return (
    <>
      <PageTitle
        title="Given and received"
        sentence="Peer-days on site, by member: one peer for one working day. It shows who might be asked next, and is no measure of anybody."
        breadcrumbs={[{ label: 'Peers', href: '/peers' }, { label: 'Given and received' }]}
        actions={
          <LinkButton href="/peers/ledger/csv" look="secondary">
            As a spreadsheet
          </LinkButton>
        }
      />
      {lines.length === 0 ? (
        <EmptyState title="No visit has begun yet">
          The days of each visit count from its first day on: for the members whose people sit on the team,
          and for the council that they visit.
        </EmptyState>
      ) : (
        <Section
          title={year === null ? 'All years' : String(year)}
          lede="In the order of names. Open bars are days received, solid ones days given; a joint review’s are shared equally among its hosts."
          actions={<Years years={years} chosen={year} />}
        >
          <LedgerTable rows={rows} />
        </Section>
      )}
      {without.length > 0 ? (
        <Disclosure
          className="mt-6"
          summary={`${countWords(without.length, 'member')} with no visit given or received yet`}
        >
          <ul className="columns-1 gap-10 md:columns-2">
            {without.map(({ id, name }) => (
              <li key={id} className="py-1">
                <Link href={`/councils/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

function Years({ years, chosen }: { years: readonly number[]; chosen: number | null }) {
  return (
    <nav aria-label="Years">
      <ul className="text-small tabular">
        {[null, ...years].map((year) => (
          <li key={year ?? 'all'} className="py-1">
            <Link
              href={year === null ? '/peers/ledger' : `/peers/ledger?year=${year}`}
              aria-current={year === chosen ? 'true' : undefined}
              className={`target ${year === chosen ? 'font-bold' : ''}`}
            >
              {year ?? 'All years'}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
