import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { partnerWords } from '@/lib/partners/labels';
import type { Draft } from '@/lib/request/queries/drafts';
import { PartnerForm } from './partner-form';
import { PartnerRows } from './partner-rows';

interface Props {
  draft: Draft;
  newId: string;
  actions: { addPartner: FormAction; dropPartner: FormAction };
}

/** Partners in a request that is not sent yet. */
export function DraftPartners({ draft, newId, actions }: Props) {
  const frame = (
    <>
      <input type="hidden" name="draft" value={draft.id} />
      <input type="hidden" name="version" value={draft.version} />
    </>
  );
  return (
    <Section title="Partners, if there are any" lede={partnerWords.lede}>
      <PartnerRows
        partners={draft.answers.partners}
        action={({ id, name }) => (
          <Form action={actions.dropPartner} submit={`Take out ${name}`} look="quiet" small>
            {frame}
            <input type="hidden" name="partner" value={id} />
          </Form>
        )}
      />
      <PartnerForm action={actions.addPartner}>
        {frame}
        <input type="hidden" name="id" value={newId} />
      </PartnerForm>
    </Section>
  );
}
