import Link from 'next/link';
import { BarredList } from '@/components/team/barred-list';
import { CandidateList } from '@/components/team/candidate-list';
import { EmptyState } from '@/components/ui/empty-state';
import type { FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import type { Principle, TeamPlace } from '@/lib/platform/prisma/enums';
import { chairLabels, placeLabels } from '@/lib/team/labels';
import type { Candidate } from '@/lib/team/peer';
import { places } from '@/lib/team/rules/chairs';

interface Props {
  reference: string;
  place: TeamPlace;
  pool: { fitting: readonly Candidate[]; barred: readonly Candidate[] };
  scope: readonly Principle[];
  /** No chair of this kind is free: the pool is shown, and nobody more can be proposed. */
  full: boolean;
  actions: { propose: FormAction; waive: FormAction; withdraw: FormAction };
}

/** The coordinator picks from the pool, chair by chair, with the reasons in sight. */
export function ChairChoice({ reference, place, pool, scope, full, actions }: Props) {
  return (
    <Section
      id="choose"
      title={`For ${chairLabels[place]}`}
      lede="Only you see the pool. Proposing asks nobody yet."
      actions={<PlaceLinks reference={reference} place={place} />}
    >
      {full ? (
        <EmptyState title="Every chair of this kind is taken.">
          Free one below, or agree another shape of the team in the scoping.
        </EmptyState>
      ) : pool.fitting.length === 0 ? (
        <EmptyState title="Nobody in the pool can take this chair.">
          The pool holds peers with a post of the right kind whom a coordinator has accepted.
        </EmptyState>
      ) : (
        <CandidateList
          reference={reference}
          place={place}
          candidates={pool.fitting}
          scope={scope}
          actions={actions}
        />
      )}
      <BarredList barred={pool.barred} />
    </Section>
  );
}

function PlaceLinks({ reference, place }: Pick<Props, 'reference' | 'place'>) {
  return (
    <nav aria-label="Kinds of chair">
      <ul className="text-small">
        {places.map((each) => (
          <li key={each} className="py-1">
            <Link
              href={`/reviews/${reference}/team?chair=${each}#choose`}
              aria-current={each === place ? 'true' : undefined}
              className={each === place ? 'font-bold' : ''}
            >
              {placeLabels[each]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
