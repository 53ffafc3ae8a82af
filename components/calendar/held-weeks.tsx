import { Banner } from '@/components/ui/banner';
import { Form, type FormAction } from '@/components/ui/form';
import type { KeptHold } from '@/lib/calendar/queries/holds';
import { dateWords, rangeWords } from '@/lib/platform/date-words';

interface Props {
  reference: string;
  holds: readonly KeptHold[];
  /** Null for those who may not let a week go. */
  release: FormAction | null;
}

/** The weeks that are kept for this review, and until when. */
export function HeldWeeks({ reference, holds, release }: Props) {
  return holds.map((hold) => (
    <Banner
      key={hold.id}
      title={`${rangeWords(hold.from, hold.to)} is held for this review.`}
      action={
        release ? (
          <Form action={release} submit="Let it go" look="secondary" small>
            <input type="hidden" name="reference" value={reference} />
            <input type="hidden" name="hold" value={hold.id} />
          </Form>
        ) : null
      }
    >
      It frees itself on {dateWords(hold.freesOn)}.
    </Banner>
  ));
}
