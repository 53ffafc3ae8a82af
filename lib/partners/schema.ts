import * as z from 'zod';
import { id, line, reference, version } from '@/lib/platform/fields';

/** A body beside the councils: its name, and what it does in the review. */
export const partnerFacts = {
  name: line('Give the name of the partner', 200),
  part: line('Say what its part in the review is', 300),
};

/** Partners of a request that is not sent yet are kept with its answers. */
export const draftPartner = z.object({ id: z.uuid(), organisationId: z.uuid().nullable(), ...partnerFacts });
export type DraftPartner = z.output<typeof draftPartner>;

export const addPartnerInput = z.object({ draft: id, version, id, ...partnerFacts });
export const dropPartnerInput = z.object({ draft: id, version, partner: id });

export const namePartnerInput = z.object({ reference, id, ...partnerFacts });
export const endPartnerInput = z.object({ reference, partner: id });
