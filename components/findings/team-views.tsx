import { AgreementCircles } from '@/components/ui/agreement-circles';
import type { Finding, Peer } from '@/lib/findings/finding';
import { viewsOf } from '@/lib/findings/rules';

/** What the peers have said of the present wording, and whose word is still to come. */
export function TeamViews({ finding, peers }: { finding: Finding; peers: readonly Peer[] }) {
  const views = viewsOf(finding, peers);
  const said = views.flatMap(({ name, now }) =>
    now && now.view !== 'absent' ? [{ name, view: now.view }] : [],
  );
  const silent = views.filter(({ now }) => now === null).length;
  const away = views.filter(({ now }) => now?.view === 'absent').length;
  const rest = [
    silent === peers.length ? 'no word yet' : silent > 0 ? `${silent} without a word yet` : '',
    away > 0 ? `${away} away` : '',
  ].filter(Boolean);
  return (
    <div>
      {said.length > 0 ? <AgreementCircles people={said} /> : null}
      {rest.length > 0 ? <p className="text-small text-soft tabular">{rest.join(', ')}</p> : null}
    </div>
  );
}
