import Link from 'next/link';
import { CannotSit } from '@/components/team/composer/cannot-sit';
import { ReasonList } from '@/components/team/composer/reason-list';
import { SwapList } from '@/components/team/composer/swap-list';
import type { Permit } from '@/lib/platform/permit';
import { type Asked, composeHref, seatName } from '@/lib/team/composer/address';
import { barredFrom } from '@/lib/team/composer/barred';
import type { TableChair } from '@/lib/team/composer/chairs';
import type { Composition } from '@/lib/team/composer/composition';
import { chairWords } from '@/lib/team/composer/labels';
import { type Pool, personOf, postFor } from '@/lib/team/composer/pool';
import type { Sitting } from '@/lib/team/composer/problem';
import { inOrder } from '@/lib/team/composer/propose';
import { reasonsFor } from '@/lib/team/composer/reason-labels';
import { swapWords } from '@/lib/team/composer/swap-labels';
import { fillingsFor, type Swap, swapsFor } from '@/lib/team/composer/swaps';
import { statusLabels } from '@/lib/team/labels';
import { listExamples } from '@/lib/team/queries/examples';
import { waiveConflict, withdrawWaiver } from '../actions';

interface Props {
  may: Permit<'team.propose'>;
  pool: Pool;
  found: Composition & { kind: 'team' };
  chairs: readonly TableChair[];
  chair: TableChair;
  here: Partial<Asked>;
}

const most = 15;

/** One chair: who is proposed and why, who else could take it, and who cannot. */
export function ChairPanel(props: Props) {
  const { found, pool, may, chair, chairs } = props;
  const { problem, team } = found;
  const leaving = team.find((sitting) => sitting.peer.key === chair.sitting?.peer.key) ?? null;
  const swaps = leaving ? swapsFor(problem, team, leaving) : fillingsFor(problem, team, chair.place);
  const barred = barredFrom(pool, { problem, team, place: chair.place }, swaps);
  return (
    <section id="chair" aria-label="This chair" className="scroll-mt-6 max-lg:mt-6">
      <p className="text-small text-soft">{chairWords(chairs.indexOf(chair) + 1, chair.place)}</p>
      <WhoSits {...props} />
      {chair.settled ? null : (
        <>
          <Others {...props} swaps={swaps} leaving={leaving} />
          <CannotSit
            reference={may.review.reference}
            rows={barred.slice(0, most)}
            more={Math.max(0, barred.length - most)}
            actions={{ waive: waiveConflict, withdraw: withdrawWaiver }}
          />
        </>
      )}
    </section>
  );
}

async function WhoSits({ may, pool, found, chair }: Props) {
  const { sitting } = chair;
  if (!sitting) {
    return (
      <>
        <h2 className="text-title">An empty chair</h2>
        <p className="mt-1 text-soft">The agreed shape leaves it open whether one officer more comes.</p>
      </>
    );
  }
  const { problem, team } = found;
  const person = personOf(pool, sitting.peer.key);
  const examples = await listExamples(may, [person.personId]);
  const { title, group } = postFor(person, sitting.seating);
  const languages = sitting.peer.welsh ? 'Speaks Welsh' : null;
  return (
    <>
      <h2 className="text-title">
        <Link href={`/peers/${person.personId}`} data-plain className="hover:underline">
          {person.name}
        </Link>
      </h2>
      <p className="text-small text-soft">{[title, group, languages].filter(Boolean).join(' · ')}</p>
      {chair.settled && person.status ? (
        <p className="mt-2">
          {statusLabels[person.status]}.{' '}
          <Link href={`/reviews/${may.review.reference}/team#peer-${person.personId}`}>
            See the team’s page
          </Link>
        </p>
      ) : null}
      <ReasonList reasons={reasonsFor({ pool, problem, team }, sitting, examples)} />
    </>
  );
}

function Others({
  may,
  pool,
  found,
  here,
  swaps,
  leaving,
}: Props & { swaps: Swap[]; leaving: Sitting | null }) {
  const { problem, team } = found;
  const keeping = swaps.filter((swap) => swap.breaks.length === 0);
  const rest = team.filter((sitting) => sitting !== leaving);
  return (
    <SwapList
      title={leaving ? 'Also free for this chair' : 'Free for this chair'}
      word={leaving ? 'Swap' : 'Add'}
      none="Nobody else can take this chair without breaking a rule."
      more={Math.max(0, keeping.length - most)}
      rows={keeping.slice(0, most).map((swap) => {
        const person = personOf(pool, swap.sitting.peer.key);
        const then = inOrder([...rest, swap.sitting]);
        const { title, group } = postFor(person, swap.sitting.seating);
        return {
          key: person.personId,
          name: person.name,
          post: [title, group].filter(Boolean).join(' · '),
          words: swapWords({ problem, team, leaving }, swap),
          href: composeHref(may.review.reference, {
            ...here,
            team: then.map(seatName),
            chair: person.personId,
          }),
        };
      })}
    />
  );
}
