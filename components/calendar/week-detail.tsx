import Link from 'next/link';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import {
  afterWords,
  againstWords,
  factWords,
  reasonWords,
  visitWords,
  weekWords,
} from '@/lib/calendar/labels';
import { type Circumstances, type Reason, reasonsAgainst } from '@/lib/calendar/rules/reasons';
import { factsOfWeek, type Week } from '@/lib/calendar/rules/weeks';

interface Props {
  week: Week;
  about: Circumstances;
  best: readonly Week[];
  href(week: string): string;
  /** What can be done with the week. */
  children?: ReactNode;
}

/** One week: what speaks for and against it, the next best, and what can be done with it. */
export function WeekDetail({ week, about, best, href, children }: Props) {
  const facts = factsOfWeek(week, about);
  return (
    <section
      id="week"
      className="mt-10 grid gap-x-10 gap-y-6 border-t-2 border-ink pt-4 md:grid-cols-2 lg:grid-cols-[232px_minmax(0,1fr)_15rem_15rem]"
    >
      <div>
        <h2 className="text-h2">{weekWords(week.on)}</h2>
        <p className="mt-1 text-small text-soft">
          {visitWords(week.visit)} {week.visit.to.slice(0, 4)}
        </p>
      </div>
      <ul className="space-y-3">
        {week.reasons.length === 0 ? (
          <Line sign="for">
            <b>Nothing speaks against it</b>
          </Line>
        ) : (
          week.reasons.map((reason) => (
            <Against key={reasonWords(reason)} reason={reason} week={week} about={about} />
          ))
        )}
        {factWords(facts).map((words) => (
          <Line key={words} sign="for">
            {words}
          </Line>
        ))}
        {afterWords(facts.after).map((words) => (
          <Line key={words} sign="note">
            {words}
          </Line>
        ))}
      </ul>
      <div>
        <h3 className="text-body font-bold">Next best</h3>
        <ul>
          {best.map((each) => (
            <li key={each.on} className="border-b border-rule py-2">
              <Link href={href(each.on)} scroll={false} className="target">
                {weekWords(each.on)}
              </Link>
              <span className="block text-small text-soft">{againstWords(each)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className="space-y-4">{children}</div>
    </section>
  );
}

function Against({ reason, week, about }: { reason: Reason; week: Week; about: Circumstances }) {
  const words = reasonWords(reason);
  const avoided = reasonsAgainst(week.visit, about).every((each) => reasonWords(each) !== words);
  return (
    <Line sign={reason.weight}>
      {words}
      {avoided ? ' These days avoid it.' : ''}
      {reason.weight === 'strong' && !avoided ? <b> Choosing it needs a recorded reason.</b> : null}
    </Line>
  );
}

const signs = {
  for: { icon: 'tick', colour: 'text-ok', words: 'For:' },
  strong: { icon: 'warning', colour: 'text-warn', words: 'Strongly against:' },
  warning: { icon: 'dash', colour: 'text-warn', words: 'Against:' },
  note: { icon: 'dash', colour: 'text-soft', words: 'Note:' },
} as const;

function Line({ sign, children }: { sign: keyof typeof signs; children: ReactNode }) {
  const { icon, colour, words } = signs[sign];
  return (
    <li className="flex gap-3">
      <span className={`mt-0.5 shrink-0 ${colour}`}>
        <Icon name={icon} />
        <span className="sr-only">{words}</span>
      </span>
      <span>{children}</span>
    </li>
  );
}
