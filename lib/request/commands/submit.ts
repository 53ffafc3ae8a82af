import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import type { Nation } from '@/lib/platform/prisma/enums';
import { expectVersion, refuseByRule } from '@/lib/platform/refusal';
import { lockStream } from '@/lib/platform/stream';
import { hostCouncil } from '@/lib/request/commands/host-council';
import { nextReference } from '@/lib/request/commands/next-reference';
import { ownDraft } from '@/lib/request/commands/own-draft';
import { seatHosts } from '@/lib/request/commands/seat-hosts';
import { type CompleteRequest, completeRequest } from '@/lib/request/complete';
import { letters, requestRefusals } from '@/lib/request/labels';
import { asksForOwnCouncil, filledAnswers } from '@/lib/request/rules';
import { draftInput } from '@/lib/request/schema';

/** Sends a request: the draft becomes a review, under the draft's id, so that a second press finds it sent. */
export const submitRequest = defineCommand({
  about: 'network',
  permission: 'request.submit',
  event: 'request.submitted',
  input: draftInput,
  async run(context) {
    const { db, input, viewer, today } = context;
    const sent = await db.review.findFirst({
      where: { id: input.draft, request: { submittedById: viewer.personId } },
      select: { reference: true },
    });
    if (sent) return unchanged(sent);
    const draft = await ownDraft(context, input.draft);
    expectVersion(draft, input.version, {});
    const parsed = completeRequest(today).safeParse(filledAnswers(draft.answers, viewer));
    if (!parsed.success) return refuseByRule('request.unfinished', requestRefusals.unfinished);
    const request = parsed.data;
    if (!asksForOwnCouncil(request.hosts, viewer.organisationIds, viewer.standing.has('any_coordinator')))
      refuseByRule('request.not_your_council', requestRefusals.notYourCouncil);
    const councils = await inOrder(request.hosts, (host) => hostCouncil(context, host));
    const reference = await nextReference(db, 'REQ', today);
    const title = councils.map((council) => council.name).join(' and ');
    await createReview(context, { id: draft.id, reference, title, request, councils });
    await seatHosts(context, { reviewId: draft.id, title, reference, request });
    await tellCoordinators(context, title, reference);
    await db.requestDraft.delete({ where: { id: draft.id } });
    return happened({ review: draft.id, hosts: request.hosts }, { reference }, draft.id);
  },
});

type Context = NetworkContext<unknown>;

interface NewReview {
  id: string;
  reference: string;
  title: string;
  request: CompleteRequest;
  councils: readonly { id: string; name: string; nation: Nation | null }[];
}

async function createReview({ db, viewer, now, today }: Context, review: NewReview): Promise<void> {
  const { id, reference, title, request, councils } = review;
  const method = await db.methodVersion.findFirstOrThrow({
    where: { publishedOn: { lte: databaseDate(today) } },
    orderBy: [{ publishedOn: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  await lockStream(db, id, 'review');
  const { whyNow, hopedFocus, contacts } = request;
  await db.review.create({
    data: {
      id,
      reference,
      requestReference: reference,
      stage: 'requested',
      stageSince: now,
      nation: councils[0]?.nation ?? 'england',
      title,
      methodId: method.id,
      request: {
        create: { whyNow, hopedFocus, contacts, submittedById: viewer.personId, submittedAt: now },
      },
      windows: {
        create: request.windows.map(({ from, to }) => ({
          id: newId(),
          fromOn: databaseDate(from),
          toOn: databaseDate(to),
        })),
      },
      partners: { create: request.partners },
      hosts: {
        create: councils.map((council) => ({
          organisationId: council.id,
          name: council.name,
          leadTitle: titleAt(request, council.id),
        })),
      },
    },
  });
}

function titleAt(request: CompleteRequest, organisationId: string): string {
  const leaders = request.leaders.find((each) => each.organisationId === organisationId);
  return leaders?.politicalLead.title ?? 'Leader';
}

async function tellCoordinators(context: Context, title: string, reference: string): Promise<void> {
  const { db, viewer, today, mail } = context;
  const on = databaseDate(today);
  const coordinators = await db.person.findMany({
    where: {
      id: { not: viewer.personId },
      duties: {
        some: {
          duty: 'coordinator',
          fromOn: { lte: on },
          OR: [{ untilOn: null }, { untilOn: { gte: on } }],
        },
      },
    },
    select: { email: true },
  });
  const link = `${env().APP_ORIGIN}/reviews/${reference}/request`;
  await inOrder(coordinators, ({ email }) =>
    mail({ to: email, ...letters.newRequest(title, viewer.name, link) }),
  );
}

// One transaction is one connection: its statements go one after another.
async function inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
