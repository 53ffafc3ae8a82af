import Link from 'next/link';
import { Banner } from '@/components/ui/banner';
import { Inset } from '@/components/ui/inset';
import { composeHref } from '@/lib/team/composer/address';
import { reliefWords } from '@/lib/team/composer/clash-labels';
import type { Composition } from '@/lib/team/composer/composition';
import { insteadWords } from '@/lib/team/composer/labels';
import type { Pool } from '@/lib/team/composer/pool';
import { brokenRules } from '@/lib/team/composer/rules';
import { brokenWords } from '@/lib/team/composer/swap-labels';

interface Props {
  reference: string;
  pool: Pool;
  found: Composition & { kind: 'team' };
}

/** What one must know of this very team: what it rests on, what was changed by hand, which rule it breaks. */
export function TeamNotes({ reference, pool, found }: Props) {
  const { problem, team, way, changedFrom, proposal } = found;
  const broken = brokenRules(problem, team);
  return (
    <>
      {way ? (
        <Banner
          tone="warn"
          title="This team needs something to give way."
          action={<Link href={composeHref(reference, {})}>Back to what clashes</Link>}
        >
          {way.reliefs.map((relief) => `${reliefWords(pool, relief)}.`).join(' ')}
        </Banner>
      ) : null}
      {broken.length > 0 ? (
        <Banner tone="warn" title="This team leaves a rule unkept.">
          {broken.map((each) => brokenWords(problem, each)).join('; ')}.
        </Banner>
      ) : null}
      {changedFrom ? (
        <Inset>
          <p>
            You have changed the proposal. {insteadWords(pool, team, changedFrom)}{' '}
            <Link href={composeHref(reference, { proposal, way: null })}>Back to the proposal</Link>
          </p>
        </Inset>
      ) : null}
    </>
  );
}
