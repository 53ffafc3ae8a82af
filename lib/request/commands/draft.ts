import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { expectVersion, refuse, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { hostCouncil } from '@/lib/request/commands/host-council';
import { keepAnswers, ownDraft } from '@/lib/request/commands/own-draft';
import { problemsWith } from '@/lib/request/complete';
import { hostRefusals, requestRefusals } from '@/lib/request/labels';
import { asCouncil, hostingFields } from '@/lib/request/queries/council';
import { questionAfter } from '@/lib/request/questions';
import { askersFor, filledAnswers, type HostRefusal, hostRefusal } from '@/lib/request/rules';
import {
  answerQuestionInput,
  draftAnswers,
  draftInput,
  hostInput,
  startDraftInput,
} from '@/lib/request/schema';

/** Begins a request, with the author's own council where there is just one that may ask. */
export const startDraft = defineCommand({
  about: 'network',
  permission: 'request.draft',
  event: 'request.saved',
  input: startDraftInput,
  async run(context) {
    const { db, input, viewer, now } = context;
    const known = await db.requestDraft.findUnique({ where: { id: input.id }, select: { authorId: true } });
    if (known) return known.authorId === viewer.personId ? unchanged() : refuse({ reason: 'not_found' });
    const councils = await ownCouncils(context);
    const own = councils.filter(({ refusal }) => refusal === null).map((council) => council.id);
    const byCoordinator = viewer.standing.has('any_coordinator');
    if (own.length === 0 && !byCoordinator) {
      const refusal = whyNone(councils);
      refuseByRule(`request.${refusal}`, hostRefusals[refusal]);
    }
    const hosts = own.length === 1 ? own : [];
    const asker = own.length === 0 ? 'coordinator' : null;
    await db.requestDraft.create({
      data: {
        id: input.id,
        authorId: viewer.personId,
        organisationId: hosts[0] ?? null,
        answers: draftAnswers.parse({ hosts, asker }),
        updatedAt: now,
      },
    });
    return happened({ draft: input.id });
  },
});

/** Throws a draft away; one that is gone already stays gone. */
export const discardDraft = defineCommand({
  about: 'network',
  permission: 'request.draft',
  event: 'request.discarded',
  input: draftInput,
  async run({ db, input, viewer }) {
    const mine = { id: input.draft, authorId: viewer.personId };
    const draft = await db.requestDraft.findFirst({ where: mine, select: { version: true } });
    if (!draft) return unchanged();
    expectVersion(draft, input.version, {});
    await db.requestDraft.delete({ where: { id: input.draft } });
    return happened({ draft: input.draft });
  },
});

/** Adds a council that the review is for; the first one leads, and more make a joint review. */
export const addHost = defineCommand({
  about: 'network',
  permission: 'request.draft',
  event: 'request.saved',
  input: hostInput,
  async run(context) {
    const { input, viewer } = context;
    const draft = await ownDraft(context, input.draft);
    await hostCouncil(context, input.organisationId);
    if (draft.answers.hosts.includes(input.organisationId)) return unchanged();
    const own = viewer.organisationIds.includes(input.organisationId);
    const others = draft.answers.hosts;
    const hosts = own ? [input.organisationId, ...others] : [...others, input.organisationId];
    if (hosts.length > 10) refuseField('organisationId', 'Ten councils are as many as one review can hold');
    const partners = draft.answers.partners.filter((each) => each.organisationId !== input.organisationId);
    await keepAnswers(context, draft, {
      version: input.version,
      answers: { ...draft.answers, hosts, partners },
      written: {},
    });
    return happened({ draft: draft.id });
  },
});

/** Takes a council out of a request. */
export const dropHost = defineCommand({
  about: 'network',
  permission: 'request.draft',
  event: 'request.saved',
  input: hostInput,
  async run(context) {
    const { input } = context;
    const draft = await ownDraft(context, input.draft);
    const hosts = draft.answers.hosts.filter((host) => host !== input.organisationId);
    const answers = { ...draft.answers, hosts };
    const kept = await keepAnswers(context, draft, { version: input.version, answers, written: {} });
    return kept ? happened({ draft: draft.id }) : unchanged();
  },
});

/** Keeps the answer to one question. What a form saves by itself while somebody types may be unfinished, and is no event. */
export const answerQuestion = defineCommand({
  about: 'network',
  permission: 'request.draft',
  event: 'request.saved',
  input: answerQuestionInput,
  async run(context) {
    const { draft: id, version, autosave, back, question, ...written } = context.input;
    const draft = await ownDraft(context, id);
    const answers = draftAnswers.parse({ ...draft.answers, ...written });
    checkAsker(context, answers);
    if (!autosave) {
      const filled = filledAnswers(answers, context.viewer);
      const fields = problemsWith(question, filled, context.today);
      if (Object.keys(fields).length > 0) refuse({ reason: 'invalid', fields });
    }
    const kept = await keepAnswers(context, draft, { version, answers, written });
    const result = { draft: id, next: back ?? questionAfter(question) };
    return kept && !autosave ? happened({ draft: id }, result) : unchanged(result);
  },
});

type Context = NetworkContext<unknown>;

function checkAsker({ viewer }: Context, { asker, hosts }: { asker: string | null; hosts: string[] }): void {
  const fromHost = hosts.some((host) => viewer.organisationIds.includes(host));
  const open: string[] = askersFor(viewer.standing.has('any_coordinator'), fromHost);
  if (asker !== null && !open.includes(asker)) refuseField('asker', requestRefusals.coordinatorOnly);
}

/** The asker's own councils, each with the reason why it cannot host, if there is one. */
async function ownCouncils({ db, viewer, today }: Context) {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...viewer.organisationIds] } },
    select: hostingFields(today),
  });
  return rows.map((row) => ({ id: row.id, refusal: hostRefusal(asCouncil(row, today), false) }));
}

function whyNone(own: readonly { refusal: HostRefusal | null }[]): HostRefusal {
  const reasons = own.flatMap(({ refusal }) => refusal ?? []);
  return reasons.includes('associate') ? 'associate' : 'not_member';
}
