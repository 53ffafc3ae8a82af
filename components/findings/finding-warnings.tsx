import { Icon } from '@/components/ui/icon';
import { findingWarningLabels } from '@/lib/findings/labels';
import type { FindingWarning } from '@/lib/findings/support';

/** What a finding still lacks, or what speaks against it. */
export function FindingWarnings({ warnings }: { warnings: readonly FindingWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <p className="mt-2 flex gap-2 text-small text-warn">
      <Icon name="warning" />
      <span>{warnings.map((warning) => findingWarningLabels[warning]).join(' ')}</span>
    </p>
  );
}
