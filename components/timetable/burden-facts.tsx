import Link from 'next/link';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { countWords } from '@/lib/platform/date-words';
import { groupKinds } from '@/lib/timetable/keys';
import { sourceLabels, whenWords } from '@/lib/timetable/labels';
import type { Burden } from '@/lib/timetable/rules/burden';

interface BurdenFactsProps {
  burden: Burden & { papers: { asked: number; missing: number } };
  reference: string;
  seesNames: boolean;
}

/** Hours asked of each kind of people, who is asked for more than once, and papers. */
export function BurdenFacts({ burden, reference, seesNames }: BurdenFactsProps) {
  const { hours, again, papers } = burden;
  return (
    <>
      <Section title="Hours" lede="Each person met, for as long as the session lasts.">
        <Table
          caption="Hours asked of each kind of people"
          captionHidden
          columns={[
            { key: 'kind', label: 'People' },
            { key: 'hours', label: 'Hours', number: true },
          ]}
          rows={groupKinds.map((kind) => ({
            id: kind,
            cells: { kind: sourceLabels[kind], hours: hours.get(kind) ?? 0 },
          }))}
        />
      </Section>
      <Section
        title="Asked for more than once"
        lede={seesNames ? undefined : 'Groups. Names are for the organiser and the coordinator.'}
      >
        {again.length === 0 ? <p className="text-soft">Nobody.</p> : null}
        <ul>
          {again.map(({ who, isNamed, sessions }) => (
            <li key={`${isNamed} ${who}`} className="border-b border-rule py-2">
              <b>{who}</b>: {countWords(sessions.length, 'session')}
              <span className="block text-small text-soft">
                {sessions.map((session) => `${session.title}, ${whenWords(session)}`).join('; ')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Papers">
        <p>
          {countWords(papers.asked, 'paper')} asked for, {papers.missing} still to supply.{' '}
          <Link href={`/reviews/${reference}/documents`}>Open the papers</Link>
        </p>
      </Section>
    </>
  );
}
