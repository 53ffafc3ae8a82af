import { enquiryLetters, enquiryRefusals } from '@/lib/enquiries/labels';
import { answerEnquiryInput, linkEnquiryInput } from '@/lib/enquiries/schema';
import { forgetGroups } from '@/lib/network/commands/post';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import { found, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { leaveTeamsByPost } from '@/lib/pool/commands/leave-teams';
import { personFor } from '@/lib/request/commands/person-for';

/**
 * Answers an enquiry by making whoever wrote somebody of a council, who can sign in. A known person keeps their name
 * and their posts; the post is added where they hold none there today.
 */
export const linkEnquiry = defineCommand({
  about: 'network',
  permission: 'enquiry.handle',
  event: 'enquiry.handled',
  input: linkEnquiryInput,
  async run(context) {
    const { viewer, mail } = context;
    const enquiry = await confirmedEnquiry(context);
    if (await isOwnAnswer(context, enquiry)) return unchanged();
    const organisation = await openOrganisation(context);
    const person = await personFor(context, { name: enquiry.name, email: enquiry.email });
    await addPost(context, person.id);
    await handled(context, { personId: person.id });
    const link = `${env().APP_ORIGIN}/sign-in`;
    await mail({
      to: person.email,
      ...enquiryLetters.linked(person.name, viewer.name, organisation.name, link),
    });
    return happened({ enquiry: enquiry.id, answer: 'linked' });
  },
});

/** Answers an enquiry with words, which go to the confirmed address. */
export const answerEnquiry = defineCommand({
  about: 'network',
  permission: 'enquiry.handle',
  event: 'enquiry.handled',
  input: answerEnquiryInput,
  async run(context) {
    const { input, viewer, mail } = context;
    const enquiry = await confirmedEnquiry(context);
    if (await isOwnAnswer(context, enquiry)) return unchanged();
    await handled(context, { handledWords: input.words });
    await mail({ to: enquiry.email, ...enquiryLetters.answered(enquiry.name, viewer.name, input.words) });
    return happened({ enquiry: enquiry.id, answer: 'words' });
  },
});

type Context = NetworkContext<{ enquiry: string }>;

// What nobody has confirmed is not there for coordinators either.
async function confirmedEnquiry({ db, input }: Context) {
  return found(
    await db.enquiry.findFirst({
      where: { id: input.enquiry, confirmedAt: { not: null } },
      select: { id: true, name: true, email: true, handledAt: true, handledById: true },
    }),
  );
}

/** True for a second press; what a colleague has answered is refused with their name. */
async function isOwnAnswer(
  { db, viewer }: Context,
  { handledAt, handledById }: { handledAt: Date | null; handledById: string | null },
): Promise<boolean> {
  if (!handledAt || !handledById) return false;
  if (handledById === viewer.personId) return true;
  const other = await db.person.findUnique({ where: { id: handledById }, select: { name: true } });
  return refuseByRule('enquiry.answered', enquiryRefusals.answered(other?.name ?? 'A colleague'));
}

async function handled(
  { db, input, viewer, now }: Context,
  answer: { personId: string } | { handledWords: string },
): Promise<void> {
  await db.enquiry.update({
    where: { id: input.enquiry },
    data: { handledAt: now, handledById: viewer.personId, ...answer, version: { increment: 1 } },
  });
}

async function openOrganisation({ db, input, today }: NetworkContext<{ organisation: string }>) {
  const row = await db.organisation.findFirst({
    where: {
      id: input.organisation,
      OR: [{ endedOn: null }, { endedOn: { gte: databaseDate(today) } }],
    },
    select: { name: true },
  });
  return row ?? refuseField('organisation', enquiryRefusals.chooseOrganisation);
}

interface PostInput {
  organisation: string;
  kind: 'councillor' | 'officer' | 'other';
  title: string;
  politicalGroup: string | null;
  from: string;
}

async function addPost(context: NetworkContext<PostInput>, personId: string): Promise<void> {
  const { db, input, today, also } = context;
  const { organisation, kind, title, politicalGroup, from } = input;
  const on = databaseDate(today);
  const held = await db.post.count({
    where: { personId, organisationId: organisation, OR: [{ untilOn: null }, { untilOn: { gte: on } }] },
  });
  if (held > 0) return;
  const post = { organisationId: organisation, kind, title, politicalGroup, fromOn: databaseDate(from) };
  await db.post.create({ data: { id: newId(), personId, ...post } });
  await forgetGroups(context, personId);
  await also('post.changed', { person: personId, organisation });
  await leaveTeamsByPost(context, { personId, organisation, until: null });
}
