import type { JourneyAction } from '@/components/follow-up/journey';
import { Disclosure } from '@/components/ui/disclosure';
import { actionStatusLabels } from '@/lib/follow-up/labels';
import { instantDateWords } from '@/lib/platform/date-words';

/** What was said of an action: the latest word, and the earlier ones folded away. */
export function ActionUpdates({ updates }: { updates: JourneyAction['updates'] }) {
  const [latest, ...earlier] = updates;
  if (!latest) return <p className="mt-2 text-small text-soft">Not started; no update yet.</p>;
  return (
    <div className="mt-2">
      <Update update={latest} />
      {earlier.length > 0 ? (
        <Disclosure summary={`Earlier updates (${earlier.length})`} className="text-small">
          <ul className="space-y-2">
            {earlier.map((update) => (
              <li key={update.id}>
                <Update update={update} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

function Update({ update }: { update: JourneyAction['updates'][number] }) {
  return (
    <p className="max-w-measure text-small">
      <b>{actionStatusLabels[update.status]}</b>,{' '}
      <span className="tabular">{instantDateWords(update.at)}</span>. {update.text}{' '}
      {update.evidence ? (
        <a href={update.evidence} rel="noreferrer">
          See it
        </a>
      ) : null}
    </p>
  );
}
