import Link from 'next/link';
import { Banner } from '@/components/ui/banner';
import { Section } from '@/components/ui/section';
import { countWords } from '@/lib/platform/date-words';
import { composeHref } from '@/lib/team/composer/address';
import type { Rule } from '@/lib/team/composer/clash';
import { reliefWords, ruleWords } from '@/lib/team/composer/clash-labels';
import type { Pool } from '@/lib/team/composer/pool';
import type { Way } from '@/lib/team/composer/reliefs';

interface Props {
  reference: string;
  pool: Pool;
  clash: readonly Rule[];
  ways: readonly Way[];
}

/** No team keeps every rule: which of them clash, and what would have to give way. */
export function NoTeam({ reference, pool, clash, ways }: Props) {
  const settled = pool.problem.settled.length;
  return (
    <>
      <Banner tone="warn" title="No team from this pool keeps every rule.">
        Nothing is wrong with what you asked for; these rules cannot all hold with the peers there are.
      </Banner>
      <Section
        title="What clashes"
        lede={
          clash.length === 1
            ? 'This alone leaves nobody to propose. Without it there would be a team.'
            : 'All of these together leave nobody to propose. Without any one of them there would be a team.'
        }
      >
        <ul className="list-disc pl-5">
          {clash.map((rule) => (
            <li key={ruleWords(pool, rule)} className="py-1">
              {sentence(ruleWords(pool, rule))}
            </li>
          ))}
        </ul>
        {settled > 0 ? (
          <p className="mt-2 max-w-measure text-small text-soft">
            {countWords(settled, 'peer')} {settled === 1 ? 'is' : 'are'} at the table already and{' '}
            {settled === 1 ? 'stays' : 'stay'}: what they bring is counted. To free one of their chairs may do
            as well; that is done on <Link href={`/reviews/${reference}/team`}>the team’s page</Link>.
          </p>
        ) : null}
      </Section>
      <Section
        title="What would do"
        lede="Each is the least of its kind. A conflict of interest never gives way."
      >
        {ways.length === 0 ? (
          <p>
            Nothing short of new peers would do. <Link href="/peers">Look at the pool</Link>, and at who waits
            to be accepted.
          </p>
        ) : (
          <ol className="-mt-2">
            {ways.map((way, index) => (
              <li
                key={way.reliefs.map((relief) => reliefWords(pool, relief)).join()}
                className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-3"
              >
                <span className="max-w-measure">
                  {way.reliefs.map((relief) => `${reliefWords(pool, relief)}.`).join(' ')}
                </span>
                <Link href={composeHref(reference, { way: index + 1 })} className="target">
                  Look at that team
                  <span className="sr-only">, way {index + 1}</span>
                </Link>
              </li>
            ))}
          </ol>
        )}
      </Section>
    </>
  );
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
