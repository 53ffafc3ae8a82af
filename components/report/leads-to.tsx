import Link from 'next/link';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';

interface Props {
  reference: string;
  finding: { number: number; settledAt: Date | null };
  leadsTo: readonly { number: number; title: string }[];
}

/** What grows from a finding: its recommendations, and the way to start one. */
export function LeadsTo({ reference, finding, leadsTo }: Props) {
  const room = `/reviews/${reference}/report/recommendations`;
  return (
    <Section title="Recommendations" lede="What the council could do about it.">
      {leadsTo.length > 0 ? (
        <ul className="-mt-2 mb-6">
          {leadsTo.map(({ number, title }) => (
            <li key={number} className="grid grid-cols-[2.5rem_minmax(0,1fr)] border-b border-rule py-2">
              <span className="text-lede font-bold tabular">{number}</span>
              <Link className="target" href={`${room}/${number}`}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mb-4">No recommendation grows from it yet.</p>
      )}
      <LinkButton
        href={`${room}/new?finding=${finding.number}`}
        look="secondary"
        {...(finding.settledAt
          ? {}
          : {
              refusal: 'A recommendation stands on settled findings. The lead peer settles this one first.',
            })}
      >
        Start a recommendation from it
      </LinkButton>
    </Section>
  );
}
