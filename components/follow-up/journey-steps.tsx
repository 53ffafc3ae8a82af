import { ActedOn } from '@/components/follow-up/acted-on';
import { Answered } from '@/components/follow-up/answered';
import type { Journey } from '@/components/follow-up/journey';
import { Seen } from '@/components/follow-up/seen';
import { JourneyLine, type JourneyStep } from '@/components/ui/journey-line';
import { dateWords, instantDateWords, rangeWords } from '@/lib/platform/date-words';

/** A recommendation's way: said, written, answered, acted on, seen. */
export function JourneySteps(journey: Journey) {
  const { recommendation, facts } = journey;
  const { response, actions, observation } = recommendation;
  const place = observation ? 5 : actions.length > 0 ? 3 : response ? 3 : 2;
  const state = (index: number): JourneyStep['state'] =>
    index < place ? 'past' : index === place ? 'now' : 'next';
  return (
    <JourneyLine
      steps={[
        {
          label: 'Said',
          state: state(0),
          ...dated(facts.saidAt && instantDateWords(facts.saidAt)),
          children: <Said {...journey} />,
        },
        {
          label: 'Written',
          state: state(1),
          ...dated(facts.writtenAt && instantDateWords(facts.writtenAt)),
          children: <Written {...journey} />,
        },
        {
          label: 'Answered',
          state: state(2),
          ...dated(response && instantDateWords(response.recordedAt)),
          children: <Answered {...journey} />,
        },
        {
          label: 'Acted on',
          state: state(3),
          ...dated(firstAction(journey)),
          children: <ActedOn {...journey} />,
        },
        {
          label: 'Seen',
          state: state(4),
          ...dated(facts.visit && rangeWords(facts.visit.from, facts.visit.to)),
          children: <Seen {...journey} />,
        },
      ]}
    />
  );
}

const dated = (date: string | null) => (date ? { date } : {});

function firstAction({ recommendation }: Journey): string | null {
  const first = recommendation.actions[0];
  return first ? `first due ${dateWords(first.dueOn)}` : null;
}

function Said({ facts }: Journey) {
  if (!facts.saidAt) return <p className="text-soft">There was no roundtable, or it is not recorded.</p>;
  return (
    <p className="max-w-measure">At the roundtable{facts.audience ? `, before ${facts.audience}` : ''}.</p>
  );
}

function Written({ facts, recommendation }: Journey) {
  const { fromFindings } = facts;
  return (
    <>
      <p className="max-w-measure whitespace-pre-line">{recommendation.text}</p>
      {fromFindings.length > 0 ? (
        <p className="mt-2 text-small text-soft">
          In the feedback report, from {fromFindings.length === 1 ? 'finding' : 'findings'}{' '}
          {fromFindings.join(', ')}.
        </p>
      ) : null}
    </>
  );
}
