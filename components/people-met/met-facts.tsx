import { PersonLine } from '@/components/ui/person-line';
import { SummaryList } from '@/components/ui/summary-list';
import { dayOf } from '@/lib/platform/clock';
import { dateWords, weekdayWords } from '@/lib/platform/date-words';
import type { SessionPart } from '@/lib/platform/prisma/enums';
import { timesWords } from '@/lib/timetable/labels';
import type { OwnSession } from '@/lib/timetable/own-sessions';

interface MetFactsProps {
  own: OwnSession;
  peers: readonly { name: string; post: string; part: SessionPart }[];
}

/** When, where, whom one meets and why. */
export function MetFacts({ own: { session, place }, peers }: MetFactsProps) {
  const stepFree = place?.stepFree === true ? 'There is a way without steps.' : null;
  const gettingIn = [place?.accessNotes, stepFree].filter(Boolean).join('\n');
  return (
    <SummaryList
      rows={[
        {
          term: 'When',
          value: `${weekdayWords(dayOf(session.startsAt))} ${dateWords(dayOf(session.startsAt))}, ${timesWords(session)}`,
        },
        {
          term: 'Where',
          value: place ? [place.name, place.address].filter(Boolean).join('\n') : 'Not settled yet',
        },
        ...(gettingIn ? [{ term: 'Getting in', value: gettingIn }] : []),
        { term: 'Whom you meet', value: peers.length > 0 ? <Peers peers={peers} /> : 'Not settled yet' },
        { term: 'Why', value: session.purpose || 'The team would like to hear how you see things.' },
      ]}
    />
  );
}

function Peers({ peers }: Pick<MetFactsProps, 'peers'>) {
  return (
    <ul className="space-y-2 whitespace-normal">
      {peers.map(({ name, post, part }) => (
        <li key={name}>
          <PersonLine name={name} post={[post, partWords[part]].filter(Boolean).join('. ')} />
        </li>
      ))}
    </ul>
  );
}

const partWords: Record<SessionPart, string> = {
  lead: 'Leads the meeting',
  note_taker: 'Takes notes',
  present: '',
};
