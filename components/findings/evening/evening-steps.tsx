import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormAction } from '@/components/ui/form';
import { bestFor, type Stop } from '@/lib/findings/evening';
import { eveningPartLabels, suggestedAsk } from '@/lib/findings/evening-labels';
import type { Evening } from '@/lib/findings/queries/evening';
import { viewsOf } from '@/lib/findings/rules';
import { countWords } from '@/lib/platform/date-words';
import { type AskActions, AskPanel } from '../ask-panel';
import { OwnViewForm } from '../own-view-form';
import { SettleForm } from '../settle-form';
import { AwayForms } from './away-forms';
import { FindingStop } from './finding-stop';
import { LinesStop } from './lines-stop';
import { Meeting, type Step } from './meeting';
import { NotesStop } from './notes-stop';
import { TomorrowStop } from './tomorrow-stop';

interface EveningStepsProps {
  evening: Evening;
  reference: string;
  personId: string;
  /** The id of a line of enquiry to be raised here. */
  newLine: string;
  actions: {
    ask: AskActions | null;
    raise: FormAction | null;
    say: FormAction | null;
    settle: FormAction | null;
    /** The lead’s way to record that a peer is away. */
    away: FormAction | null;
  };
  head: ReactNode;
}

/** The evening as steps: notes, findings one by one, lines of enquiry, and what the next day asks. */
export function EveningSteps(props: EveningStepsProps) {
  const { evening, reference, newLine, actions, head } = props;
  const { day, notes, stops, lines, sessions, peers } = evening;
  const steps: Step[] = [
    {
      id: 'notes',
      part: eveningPartLabels.notes,
      title: notesTitle(evening),
      content: <NotesStop notes={notes} />,
    },
    ...stops.map((stop) => findingStep(stop, props)),
    {
      id: 'lines',
      part: eveningPartLabels.lines,
      title: 'What do we still want to find out?',
      content: (
        <LinesStop
          lines={lines}
          sessions={sessions}
          reference={reference}
          id={newLine}
          raise={actions.raise}
        />
      ),
    },
    {
      id: 'tomorrow',
      part: eveningPartLabels.tomorrow,
      title: 'What does each session ask?',
      content: <TomorrowStop evening={evening} reference={reference} actions={actions.ask} />,
    },
  ];
  return (
    <Meeting
      name={`evening ${reference} ${day}`}
      steps={steps}
      peers={peers}
      back={`/reviews/${reference}/findings`}
      head={head}
    />
  );
}

function notesTitle({ notes }: Evening): string {
  const tonight = notes.filter((note) => note.tonight).length;
  if (notes.length === 0) return 'What did we hear today?';
  return `What did we hear today? ${countWords(notes.length, 'note')}, ${tonight === 0 ? 'none' : tonight} for tonight`;
}

function findingStep(stop: Stop, { evening, reference, actions, ...props }: EveningStepsProps): Step {
  const { finding } = stop;
  const href = `/reviews/${reference}/findings/${finding.number}`;
  const asks = evening.asks.filter(({ findingId }) => findingId === finding.id);
  return {
    id: finding.id,
    part: eveningPartLabels[stop.part],
    title: `${finding.number}. ${finding.statement}`,
    content: (
      <FindingStop
        stop={stop}
        peers={evening.peers}
        href={href}
        words={<Words stop={stop} evening={evening} reference={reference} actions={actions} {...props} />}
        asks={
          <AskPanel
            id={`ask-${finding.id}`}
            reference={reference}
            findingId={finding.id}
            suggestion={suggestedAsk(finding, stop.warnings)}
            sessions={bestFor(stop, evening.next)}
            asks={asks}
            sessionOf={(id) => evening.sessions.find((session) => session.id === id)}
            actions={actions.ask}
          />
        }
      />
    ),
  };
}

function Words({
  stop,
  evening,
  reference,
  personId,
  actions,
}: { stop: Stop } & Omit<EveningStepsProps, 'head' | 'newLine'>) {
  const { finding } = stop;
  if (finding.settledAt) return finding.settledWords ? <p>{finding.settledWords}</p> : null;
  const own = viewsOf(finding, evening.peers).find((peer) => peer.personId === personId);
  return (
    <>
      {own && actions.say ? (
        <Disclosure summary={own.now ? 'Change your word' : 'Give your word'}>
          <OwnViewForm
            key={finding.wording}
            finding={finding}
            own={own.now}
            chosen={undefined}
            action={actions.say}
            reference={reference}
          />
        </Disclosure>
      ) : null}
      {actions.settle ? (
        <Disclosure summary="Settle it">
          <AwayForms finding={finding} peers={evening.peers} reference={reference} action={actions.away} />
          <SettleForm finding={finding} peers={evening.peers} action={actions.settle} reference={reference} />
        </Disclosure>
      ) : null}
    </>
  );
}
