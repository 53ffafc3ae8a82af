import { instantDateWords } from '@/lib/platform/date-words';
import type { AgreementVersion } from '@/lib/scoping/agreement';

interface HeadChangeProps {
  /** The version in which the head last changed. */
  change: AgreementVersion | null;
  older: AgreementVersion | null;
  isFirst: boolean;
}

/** Who changed a head last, when and why; or since when it stands. */
export function HeadChange({ change, older, isFirst }: HeadChangeProps) {
  if (!change || isFirst) return null;
  const differs = older !== null && change.number > older.number;
  if (!differs) return <p className="text-small text-soft">Unchanged since version {change.number}.</p>;
  return (
    <div className="border-l-[6px] border-accent pl-4 text-small">
      <p>
        <b>
          Changed in version {change.number}, {instantDateWords(change.proposedAt)}
        </b>{' '}
        by {change.proposedBy}
      </p>
      {change.reason ? <p className="mt-1 whitespace-pre-line">“{change.reason}”</p> : null}
    </div>
  );
}
