import { PrincipleRow } from '@/components/ui/principle-row';
import { SummaryList } from '@/components/ui/summary-list';
import { dayOf } from '@/lib/platform/clock';
import { dayWords } from '@/lib/platform/date-words';
import { areaLabels, metWords, partLabels, sessionKindLabels, timesWords } from '@/lib/timetable/labels';
import type { PlannedPlace, PlannedSession, Timetable } from '@/lib/timetable/session';

interface SessionFactsProps {
  session: PlannedSession;
  place: PlannedPlace | undefined;
  names: Timetable['names'];
  /** The lines of enquiry that it serves. */
  lines: readonly { id: string; number: number; question: string }[];
}

/** All that is planned of one session. */
export function SessionFacts({ session, place, names, lines }: SessionFactsProps) {
  const goes = session.peers.map(({ personId, part }) => `${names.get(personId) ?? ''} ${partLabels[part]}`);
  const rows = [
    { term: 'When', value: `${dayWords(dayOf(session.startsAt))}, ${timesWords(session)}` },
    { term: 'Kind', value: sessionKindLabels[session.kind] },
    { term: 'Place', value: <PlaceWords place={place} /> },
    { term: 'Who is met', value: metWords(session) || 'Nobody outside the team' },
    { term: 'Who goes', value: goes.join(', ') || 'Nobody yet' },
    { term: 'Purpose', value: session.purpose || 'Not written yet' },
    { term: 'Areas of focus', value: session.areas.map((area) => areaLabels[area]).join(', ') || 'None yet' },
    {
      term: 'Principles',
      value:
        session.principles.length > 0 ? <PrincipleRow principles={session.principles} words /> : 'None yet',
    },
    ...(lines.length > 0
      ? [{ term: 'Lines of enquiry', value: lines.map((line) => <LineWords key={line.id} {...line} />) }]
      : []),
    ...(session.stepFreeNeeded ? [{ term: 'Access', value: 'Needs a step-free place' }] : []),
  ];
  return <SummaryList rows={rows} />;
}

function LineWords({ number, question }: { number: number; question: string }) {
  return (
    <span className="block">
      {number}. {question}
    </span>
  );
}

function PlaceWords({ place }: { place: PlannedPlace | undefined }) {
  if (!place) return 'No place yet';
  return (
    <>
      {place.name}
      {place.address ? `, ${place.address}` : ''}
      {place.accessNotes ? <span className="block text-small text-soft">{place.accessNotes}</span> : null}
    </>
  );
}
