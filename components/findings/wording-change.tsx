import { DiffKey } from '@/components/ui/diff-key';
import { TextDiff } from '@/components/ui/text-diff';
import { textParts } from '@/components/ui/text-parts';
import { findingKindLabels } from '@/lib/findings/labels';
import type { Wording } from '@/lib/findings/wording';

/** What differs between two wordings of a finding, word by word. */
export function WordingChange({ before, after }: { before: Wording; after: Wording }) {
  return (
    <div className="space-y-2">
      <TextDiff parts={textParts(before.statement, after.statement)} />
      {before.detail === after.detail ? null : <TextDiff parts={textParts(before.detail, after.detail)} />}
      {before.kind === after.kind ? null : (
        <TextDiff parts={textParts(findingKindLabels[before.kind], findingKindLabels[after.kind])} />
      )}
      <DiffKey />
    </div>
  );
}
