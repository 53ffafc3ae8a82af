import type { Finding, Peer } from '@/lib/findings/finding';
import { viewLabels } from '@/lib/findings/labels';
import { type PeerView, viewsOf } from '@/lib/findings/rules';
import type { View } from '@/lib/platform/prisma/enums';

const order: readonly View[] = ['agree', 'agree_with_changes', 'not_yet', 'absent'];

/** How the peers stand to a finding as it is worded now, in words that a room can read. */
export function StandingWords({ finding, peers }: { finding: Finding; peers: readonly Peer[] }) {
  const views = viewsOf(finding, peers);
  const silent = views.filter(({ now }) => now === null);
  return (
    <dl className="grid gap-y-2">
      {order.map((view) => (
        <Group key={view} view={view} views={views.filter(({ now }) => now?.view === view)} />
      ))}
      {silent.length > 0 ? (
        <div>
          <dt className="font-bold">No word yet</dt>
          <dd>{silent.map(({ name }) => name).join(', ')}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function Group({ view, views }: { view: View; views: readonly PeerView[] }) {
  if (views.length === 0) return null;
  const quiet = views.filter(({ now }) => !now?.words);
  const wordy = views.filter(({ now }) => now?.words);
  return (
    <div>
      <dt className="font-bold">{viewLabels[view]}</dt>
      {quiet.length > 0 ? <dd>{quiet.map(({ name }) => name).join(', ')}</dd> : null}
      {wordy.map(({ personId, name, now }) => (
        <dd key={personId} className="max-w-measure">
          {name}: {now?.words}
        </dd>
      ))}
    </div>
  );
}
