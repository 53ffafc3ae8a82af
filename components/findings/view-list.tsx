import { Form, type FormAction } from '@/components/ui/form';
import { PersonCircle } from '@/components/ui/person-circle';
import type { Finding, FindingView } from '@/lib/findings/finding';
import { viewLabels } from '@/lib/findings/labels';
import type { PeerView } from '@/lib/findings/rules';

interface ViewListProps {
  finding: Finding;
  views: readonly PeerView[];
  reference: string;
  /** The lead's way to record that somebody is away. */
  recordAbsence: FormAction | null;
}

/** What each peer has said, with what they would change or wait for. */
export function ViewList({ finding, views, reference, recordAbsence }: ViewListProps) {
  return (
    <ul>
      {views.map(({ personId, name, now, earlier }) => (
        <li key={personId} className="flex gap-3 border-b border-rule py-3">
          <PersonCircle name={name} look={lookOf(now)} />
          <div className="min-w-0 flex-1">
            <p>
              <b>{name}</b> <span className="text-soft">{now ? viewLabels[now.view] : 'No word yet'}</span>
            </p>
            {now?.words ? <p className="max-w-measure whitespace-pre-line">{now.words}</p> : null}
            {earlier && !now ? (
              <p className="max-w-measure text-small text-soft">
                Of the older words: {viewLabels[earlier.view].toLowerCase()}. {earlier.words}
              </p>
            ) : null}
          </div>
          {recordAbsence && !now && !finding.settledAt ? (
            <Form action={recordAbsence} submit="Record as away" look="quiet" small>
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="id" value={finding.id} />
              <input type="hidden" name="wording" value={finding.wording} />
              <input type="hidden" name="personId" value={personId} />
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function lookOf(view: FindingView | null) {
  if (view?.view === 'agree') return 'filled';
  if (view?.view === 'agree_with_changes') return 'half';
  return view?.view === 'not_yet' ? 'dashed' : 'outline';
}
