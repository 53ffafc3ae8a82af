import { Icon } from '@/components/ui/icon';
import type { FindingNote } from '@/lib/findings/finding';
import { findingWarningLabels } from '@/lib/findings/labels';
import type { FindingWarning } from '@/lib/findings/support';
import { NoteSource } from './note-source';

interface FindingWarningsProps {
  warnings: readonly FindingWarning[];
  /** The notes that say otherwise, where it helps to say whence. */
  against?: readonly FindingNote[];
}

/** What a finding still lacks, or what speaks against it. */
export function FindingWarnings({ warnings, against = [] }: FindingWarningsProps) {
  if (warnings.length === 0) return null;
  const [first] = against;
  return (
    <p className="mt-2 flex gap-2 text-small text-warn">
      <Icon name="warning" />
      <span>
        {warnings.map((warning) => findingWarningLabels[warning]).join(' ')}
        {first ? (
          <>
            {' '}
            <NoteSource note={first} />.
          </>
        ) : null}
      </span>
    </p>
  );
}
