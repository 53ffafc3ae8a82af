import { Icon } from '@/components/ui/icon';
import { conflictWords, waiverWords } from '@/lib/team/labels';
import type { Conflict } from '@/lib/team/rules/conflicts';

/** What stands between somebody and the host, one conflict a line; what has been set aside says by whom and why. */
export function ConflictList({ name, conflicts }: { name: string; conflicts: readonly Conflict[] }) {
  return conflicts.map((conflict) => {
    const waiver = 'waiver' in conflict ? conflict.waiver : null;
    return (
      <p
        key={`${conflict.kind} ${'host' in conflict ? conflict.host : ''}`}
        className={`mt-1 flex items-start gap-2 text-small ${colour(conflict, waiver !== null)}`}
      >
        <Icon name={waiver ? 'tick' : 'warning'} size={18} className="mt-0.5" />
        <span>
          {name} {conflictWords(conflict)}.{waiver ? ` ${waiverWords(waiver)}` : ''}
        </span>
      </p>
    );
  });
}

function colour(conflict: Conflict, waived: boolean): string {
  if (conflict.hard) return 'text-error';
  return waived ? 'text-soft' : 'text-warn';
}
