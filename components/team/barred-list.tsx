import { Icon } from '@/components/ui/icon';
import { conflictWords } from '@/lib/team/labels';
import type { Candidate } from '@/lib/team/peer';

/** Who cannot sit on this team, and why: known before anybody is asked. */
export function BarredList({ barred }: { barred: readonly Candidate[] }) {
  if (barred.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="text-body font-bold">Cannot sit here</h3>
      <ul className="mt-2">
        {barred.map((peer) => (
          <li key={peer.personId} className="flex items-start gap-2 py-1 text-small">
            <Icon name="cross" size={18} className="mt-0.5 text-error" />
            <span>
              <b>{peer.name}</b>{' '}
              {peer.conflicts
                .filter((conflict) => conflict.hard)
                .map(conflictWords)
                .join('; ')}
              .
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
