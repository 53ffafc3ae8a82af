import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Finding, Peer } from '@/lib/findings/finding';
import { findingWords } from '@/lib/findings/labels';
import { silentPeers } from '@/lib/findings/rules';
import { supportOf } from '@/lib/findings/support';

interface SettleFormProps {
  finding: Finding;
  peers: readonly Peer[];
  /** Null for whoever only sees how it stands. */
  action: FormAction | null;
  reference: string;
}

/** The lead records what was settled; the button says what is missing until then, and to others who presses it. */
export function SettleForm({ finding, peers, action, reference }: SettleFormProps) {
  const silent = silentPeers(finding, peers);
  if (supportOf(finding).sources === 0)
    return <Button refusal={findingWords.noNotes}>Settle the finding</Button>;
  if (silent.length > 0)
    return <Button refusal={findingWords.silent(silent.map((peer) => peer.name))}>Settle the finding</Button>;
  // The lead is the first of the peers.
  if (!action)
    return <Button refusal={findingWords.leadSettles(peers[0]?.name ?? '')}>Settle the finding</Button>;
  return (
    <Form action={action} submit="Settle the finding">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={finding.id} />
      <input type="hidden" name="wording" value={finding.wording} />
      <TextareaField
        name="words"
        label="What was settled"
        optional
        hint="Above all where not everybody agrees: dissent is kept beside the finding."
        rows={3}
        maxLength={2000}
        whoSees={findingWords.team}
      />
    </Form>
  );
}
