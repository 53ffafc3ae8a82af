import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import type { EditionKind } from '@/lib/platform/prisma/enums';
import { DecidedFields } from './decided-fields';

interface Props {
  reference: string;
  id: string;
  kind: EditionKind;
  today: string;
  action: FormAction;
}

/** Takes the report back from everybody with whom it was shared. */
export function WithdrawForm({ reference, id, kind, today, action }: Props) {
  return (
    <Section title="Withdraw it" lede="At once, by either leader alone.">
      <Disclosure summary="Take the report back">
        <Form action={action} submit="Withdraw the report" look="warn">
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="kind" value={kind} />
          <p className="mb-4 max-w-measure">
            Its page and its PDF stop opening for those with whom it was shared. What people have kept stays
            with them.
          </p>
          <DecidedFields today={today} />
        </Form>
      </Disclosure>
    </Section>
  );
}
