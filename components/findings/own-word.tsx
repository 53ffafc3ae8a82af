import type { FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import type { Finding } from '@/lib/findings/finding';
import { viewLabels } from '@/lib/findings/labels';
import type { PeerView } from '@/lib/findings/rules';
import type { Wording } from '@/lib/findings/wording';
import { OwnViewForm } from './own-view-form';
import { WordingChange } from './wording-change';

interface OwnWordProps {
  finding: Finding;
  own: PeerView;
  /** What changed since the words of which they last said something. */
  change: { before: Wording; after: Wording } | null;
  chosen: string | undefined;
  action: FormAction;
  reference: string;
}

/** A peer’s own word, with what changed since they last gave it. */
export function OwnWord({ own, change, ...form }: OwnWordProps) {
  return (
    <div className="mt-6">
      {change && own.earlier ? (
        <Inset>
          <p className="mb-2">
            <b>What changed since your word</b> ({viewLabels[own.earlier.view].toLowerCase()}, on wording{' '}
            {change.before.wording})
          </p>
          <WordingChange {...change} />
        </Inset>
      ) : null}
      <OwnViewForm key={form.finding.wording} own={own.now} {...form} />
    </div>
  );
}
