import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { PersonLine } from '@/components/ui/person-line';
import { Section } from '@/components/ui/section';
import type { TeamPlace } from '@/lib/platform/prisma/enums';
import { composeHref } from '@/lib/team/composer/address';
import { type Pool, personOf, postFor } from '@/lib/team/composer/pool';
import { substitutesFor } from '@/lib/team/composer/substitutes';
import { swapWords } from '@/lib/team/composer/swap-labels';

interface Props {
  reference: string;
  pool: Pool;
  leaver: { personId: string; name: string; place: TeamPlace };
  propose: FormAction;
}

/** Who could come instead of a peer who does not, with what the team would be with them. */
export function Substitutes({ reference, pool, leaver, propose }: Props) {
  const { leaving, swaps } = substitutesFor(pool, leaver);
  return (
    <Section
      title={`Instead of ${leaver.name}`}
      lede="The least costly for the team as it is now. Proposing asks nobody yet."
      actions={
        <Link href={composeHref(reference, {})} className="target text-small">
          See the whole table
        </Link>
      }
    >
      {swaps.length === 0 ? (
        <EmptyState title="Nobody in the pool can take this chair without breaking a rule.">
          The whole table shows which rules clash, and what would do.
        </EmptyState>
      ) : (
        <ul className="-mt-2">
          {swaps.map((swap) => {
            const person = personOf(pool, swap.sitting.peer.key);
            const { title, group } = postFor(person, swap.sitting.seating);
            return (
              <li
                key={person.personId}
                className="grid gap-x-6 gap-y-2 border-b border-rule py-4 md:grid-cols-[minmax(0,1fr)_auto]"
              >
                <div>
                  <PersonLine name={person.name} post={[title, group].filter(Boolean).join(' · ')} />
                  <p className="mt-2 max-w-measure text-small">
                    {swapWords({ problem: pool.problem, team: [], leaving }, swap)}
                  </p>
                </div>
                <Form action={propose} submit={`Propose ${person.name}`} look="secondary" small>
                  <input type="hidden" name="reference" value={reference} />
                  <input type="hidden" name="person" value={person.personId} />
                  <input type="hidden" name="place" value={leaver.place} />
                </Form>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
