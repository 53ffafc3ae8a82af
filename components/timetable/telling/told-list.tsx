import { Disclosure } from '@/components/ui/disclosure';
import { PersonLine } from '@/components/ui/person-line';
import { type Names, summaryWords } from '@/lib/timetable/change-labels';
import type { Telling } from '@/lib/timetable/tellings';
import { ChangeList } from './change-list';

interface ToldListProps {
  tellings: readonly Telling[];
  names: Names;
}

/** Whom a release writes to, and what. */
export function ToldList({ tellings, names }: ToldListProps) {
  return (
    <ul>
      {tellings.map(({ reader, changes, isFirst }) => (
        <li key={reader.personId} className="border-b border-rule py-3">
          <PersonLine
            name={reader.name}
            post={isFirst ? 'All of their sessions, for the first time' : summaryWords(changes)}
          />
          <Disclosure summary={`What ${reader.name} is told`}>
            <ChangeList changes={changes} names={names} own={reader.personId} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
