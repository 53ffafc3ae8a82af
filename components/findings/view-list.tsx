import { Form, type FormAction } from '@/components/ui/form';
import { PersonCircle } from '@/components/ui/person-circle';
import type { Finding, FindingView } from '@/lib/findings/finding';
import { viewLabels } from '@/lib/findings/labels';
import type { PeerView } from '@/lib/findings/rules';
import { isTakenOver, type Wording } from '@/lib/findings/wording';

interface ViewListProps {
  finding: Finding;
  views: readonly PeerView[];
  wordings: readonly Wording[];
  reference: string;
  /** The lead's way to record that somebody is away. */
  recordAbsence: FormAction | null;
}

/** What each peer has said, side by side, with what they would change or wait for. */
export function ViewList({ finding, views, wordings, reference, recordAbsence }: ViewListProps) {
  return (
    <ul className="grid gap-x-10 lg:grid-cols-2">
      {views.map((peer) => (
        <li key={peer.personId} className="flex gap-3 border-b border-rule py-3">
          <PersonCircle name={peer.name} look={lookOf(peer.now)} />
          <Said peer={peer} wordings={wordings} />
          {recordAbsence && !peer.now && !finding.settledAt ? (
            <Form action={recordAbsence} submit="Record as away" look="quiet" small>
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="id" value={finding.id} />
              <input type="hidden" name="wording" value={finding.wording} />
              <input type="hidden" name="personId" value={peer.personId} />
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Said({ peer, wordings }: { peer: PeerView; wordings: readonly Wording[] }) {
  const { name, now, earlier } = peer;
  return (
    <div className="min-w-0 flex-1">
      <p>
        <b>{name}</b> <span className="text-soft">{now ? viewLabels[now.view] : 'No word yet'}</span>
      </p>
      {now?.words ? <p className="max-w-measure whitespace-pre-line">{now.words}</p> : null}
      {now && isTakenOver(now, wordings) ? (
        <p className="text-small text-soft">Said before the spelling was mended.</p>
      ) : null}
      {earlier && !now ? (
        <p className="max-w-measure text-small text-soft">
          Of wording {earlier.wording}: {viewLabels[earlier.view].toLowerCase()}. {earlier.words}
        </p>
      ) : null}
    </div>
  );
}

function lookOf(view: FindingView | null) {
  if (view?.view === 'agree') return 'filled';
  if (view?.view === 'agree_with_changes') return 'half';
  return view?.view === 'not_yet' ? 'dashed' : 'outline';
}
