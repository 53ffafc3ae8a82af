import Link from 'next/link';
import { Section } from '@/components/ui/section';
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list';
import {
  organisationLabels as labels,
  neighbourSourceWords,
  organisationKindLabels,
} from '@/lib/network/labels';
import type { Organisation } from '@/lib/network/queries/organisations';
import { dateWords } from '@/lib/platform/date-words';
import { nationLabels } from '@/lib/reviews/labels';

/** What an organisation is and where, and which councils it followed or became. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  return (
    <Section title="Facts">
      <SummaryList rows={rows(organisation).filter((row) => row.value)} />
    </Section>
  );
}

function rows(of: Organisation): SummaryRow[] {
  return [
    { term: labels.kind, value: of.tier ?? organisationKindLabels[of.kind] },
    { term: labels.nameCy, value: of.nameCy },
    { term: labels.nation, value: of.nation && nationLabels[of.nation] },
    { term: labels.region, value: of.region },
    { term: labels.county, value: of.county },
    { term: labels.combinedAuthority, value: of.combinedAuthority },
    { term: 'Neighbours', value: of.kind === 'council' ? <Neighbours of={of} /> : null },
    { term: labels.population, value: of.population?.toLocaleString('en-GB') },
    { term: labels.code, value: [of.code, of.gssCode].filter(Boolean).join(', ') },
    { term: 'Since', value: of.startedOn && dateWords(of.startedOn) },
    { term: 'Until', value: of.endedOn && dateWords(of.endedOn) },
    { term: 'Followed', value: of.predecessors.length > 0 ? <Links to={of.predecessors} /> : null },
    { term: 'Became', value: of.successors.length > 0 ? <Links to={of.successors} /> : null },
  ];
}

function Neighbours({ of }: { of: Organisation }) {
  if (of.neighboursFrom === null) return 'Not known';
  return (
    <>
      {of.neighbours.length > 0 ? <Links to={of.neighbours} /> : <p>None: no other council borders on it</p>}
      <p className="text-small text-soft">{neighbourSourceWords[of.neighboursFrom]}</p>
    </>
  );
}

function Links({ to }: { to: readonly { id: string; name: string }[] }) {
  return (
    <ul>
      {to.map(({ id, name }) => (
        <li key={id}>
          <Link href={`/councils/${id}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
