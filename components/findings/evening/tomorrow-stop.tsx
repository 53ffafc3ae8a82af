import type { Evening } from '@/lib/findings/queries/evening';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { dayWords } from '@/lib/platform/date-words';
import { AskList } from '../ask-list';
import { type AskActions, AskPanel } from '../ask-panel';

interface TomorrowStopProps {
  evening: Evening;
  reference: string;
  actions: AskActions | null;
}

/** The next day’s meetings, each with what the team wants asked there, and a way to ask something else. */
export function TomorrowStop({ evening: { next, asks, sessions }, reference, actions }: TomorrowStopProps) {
  const [first] = next;
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
      {first ? (
        <section aria-label={dayWords(dayOf(first.startsAt))}>
          <h3 className="border-b border-ink text-h2">{dayWords(dayOf(first.startsAt))}</h3>
          <ul>
            {next.map((session) => {
              const own = asks.filter(({ sessionId }) => sessionId === session.id);
              return (
                <li key={session.id} className="border-b border-rule py-3">
                  <p>
                    <b className="tabular">{timeOf(session.startsAt)}</b> {session.title}
                  </p>
                  {own.length > 0 ? (
                    <AskList asks={own} reference={reference} withdraw={actions?.withdraw ?? null} />
                  ) : (
                    <p className="text-small text-soft">Nothing of tonight’s yet.</p>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
      <AskPanel
        id="ask-tomorrow"
        reference={reference}
        findingId={null}
        suggestion=""
        sessions={next}
        asks={[]}
        sessionOf={(id) => sessions.find((session) => session.id === id)}
        actions={actions}
      />
    </div>
  );
}
