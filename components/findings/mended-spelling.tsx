import { Form, type FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import type { Finding } from '@/lib/findings/finding';
import { mended, type Wording } from '@/lib/findings/wording';
import { instantWords } from '@/lib/platform/date-words';
import { WordingChange } from './wording-change';

interface MendedSpellingProps {
  finding: Finding;
  wordings: readonly Wording[];
  /** The peers’ way to say that it means something else now. */
  askAgain: FormAction | null;
  reference: string;
}

/** Says to everybody what was mended without asking them again, where something was. */
export function MendedSpelling({ finding, wordings, askAgain, reference }: MendedSpellingProps) {
  const change = mended(wordings);
  if (!change) return null;
  const { by, at } = change.after;
  return (
    <Inset>
      <p className="mb-2">
        <b>Only spelling was mended</b>, by {by}, {instantWords(at)}. What each peer had said goes on to hold.
      </p>
      <WordingChange {...change} />
      {askAgain ? (
        <Form
          action={askAgain}
          submit="It means something else: ask everybody again"
          look="secondary"
          small
          className="mt-3"
        >
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="id" value={finding.id} />
          <input type="hidden" name="wording" value={finding.wording} />
        </Form>
      ) : null}
    </Inset>
  );
}
