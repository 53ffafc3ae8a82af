import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { partnerWords } from '@/lib/partners/labels';
import type { Partner } from '@/lib/partners/queries/partners';
import { PartnerForm } from './partner-form';
import { PartnerRows } from './partner-rows';

interface Props {
  reference: string;
  partners: readonly Partner[];
  /** For whoever may name partners. */
  naming: { id: string; name: FormAction; end: FormAction } | null;
}

/** Who takes part in a review beside its hosts, and signs nothing. */
export function PartnerSection({ reference, partners, naming }: Props) {
  if (partners.length === 0 && !naming) return null;
  return (
    <Section title="Partners" lede={partnerWords.lede}>
      {partners.length === 0 ? (
        <EmptyState title={partnerWords.none}>{partnerWords.noneMeans}</EmptyState>
      ) : (
        <PartnerRows
          partners={partners}
          {...(naming
            ? {
                action: ({ id, name }) => (
                  <Form action={naming.end} submit={`End the part of ${name}`} look="quiet" small>
                    <input type="hidden" name="reference" value={reference} />
                    <input type="hidden" name="partner" value={id} />
                  </Form>
                ),
              }
            : {})}
        />
      )}
      {naming ? (
        <PartnerForm action={naming.name}>
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="id" value={naming.id} />
        </PartnerForm>
      ) : null}
    </Section>
  );
}
