import { Icon } from '@/components/ui/icon';
import { PrincipleSquare } from '@/components/ui/principle-square';
import type { Reason } from '@/lib/team/composer/reason-labels';

/** Why somebody is proposed: a tick a reason, a dash for what speaks a little against them. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="mt-4">
      {reasons.map(({ good, words, principles }) => (
        <li key={words} className="flex items-start gap-3 py-1.5">
          <Icon
            name={good ? 'tick' : 'dash'}
            size={20}
            className={`mt-0.5 ${good ? 'text-ok' : 'text-warn'}`}
          />
          <span>
            <span className="sr-only">{good ? 'For: ' : 'To weigh: '}</span>
            {words}{' '}
            {principles.map((principle) => (
              <PrincipleSquare
                key={principle}
                principle={principle}
                size={18}
                named
                className="ml-1 inline-block align-[-3px]"
              />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
