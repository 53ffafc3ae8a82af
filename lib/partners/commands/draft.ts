import { knownOrganisation } from '@/lib/partners/commands/known-organisation';
import { partnerProblem } from '@/lib/partners/rules';
import { addPartnerInput, dropPartnerInput } from '@/lib/partners/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuseField } from '@/lib/platform/refusal';
import { keepAnswers, ownDraft } from '@/lib/request/commands/own-draft';

/** Names a partner in a request that is not sent yet. */
export const addPartner = defineCommand({
  about: 'network',
  permission: 'request.draft',
  event: 'request.saved',
  input: addPartnerInput,
  async run(context) {
    const { id, part, version } = context.input;
    const draft = await ownDraft(context, context.input.draft);
    const { hosts, partners } = draft.answers;
    if (partners.some((each) => each.id === id)) return unchanged();
    const partner = { id, part, ...(await knownOrganisation(context, context.input.name)) };
    const problem = partnerProblem(partner, hosts, partners);
    if (problem) refuseField('name', problem);
    const answers = { ...draft.answers, partners: [...partners, partner] };
    await keepAnswers(context, draft, { version, answers, written: {} });
    return happened({ draft: draft.id });
  },
});

/** Takes a partner out of a request that is not sent yet. */
export const dropPartner = defineCommand({
  about: 'network',
  permission: 'request.draft',
  event: 'request.saved',
  input: dropPartnerInput,
  async run(context) {
    const { partner, version } = context.input;
    const draft = await ownDraft(context, context.input.draft);
    const partners = draft.answers.partners.filter((each) => each.id !== partner);
    const answers = { ...draft.answers, partners };
    const kept = await keepAnswers(context, draft, { version, answers, written: {} });
    return kept ? happened({ draft: draft.id }) : unchanged();
  },
});
