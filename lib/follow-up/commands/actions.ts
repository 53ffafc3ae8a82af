import { recommendationOf } from '@/lib/follow-up/commands/recommendation';
import {
  dropActionInput,
  recordActionInput,
  shareActionsInput,
  updateActionInput,
} from '@/lib/follow-up/schema';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found, refuse } from '@/lib/platform/refusal';
import { demandHolder } from '@/lib/succession/commands/demand-holder';

/** Records an action of the council for a recommendation, or changes one (by its client-made id). */
export const recordAction = defineCommand({
  about: 'review',
  permission: 'action.manage',
  event: 'action.recorded',
  input: recordActionInput,
  async run(context) {
    const { db, review, input } = context;
    const { id, title, owner, dueOn, measure, version } = input;
    const recommendation = await recommendationOf(db, review.id, input.number);
    await demandHolder(context, recommendation.id);
    const before = await db.action.findUnique({ where: { id } });
    const data = { title, owner, measure, dueOn: databaseDate(dueOn), recommendationId: recommendation.id };
    if (!before) {
      await db.action.create({ data: { id, reviewId: review.id, ...data } });
      return happened({ action: id });
    }
    if (before.reviewId !== review.id || before.droppedAt) refuse({ reason: 'not_found' });
    // A second press of the same new action.
    if (version === 0 && before.title === title && before.owner === owner) return unchanged();
    expectVersion(before, version, {
      title: before.title,
      owner: before.owner,
      dueOn: plainDate(before.dueOn),
      measure: before.measure,
    });
    await db.action.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
    return happened({ action: id });
  },
});

/** Takes an action off the list; its updates stay in the history. */
export const dropAction = defineCommand({
  about: 'review',
  permission: 'action.manage',
  event: 'action.dropped',
  input: dropActionInput,
  async run(context) {
    const { db, review, input, now } = context;
    const action = found(await db.action.findFirst({ where: { id: input.id, reviewId: review.id } }));
    await demandHolder(context, action.recommendationId);
    if (action.droppedAt) return unchanged();
    expectVersion(action, input.version, { title: action.title });
    await db.action.update({ where: { id: action.id }, data: { droppedAt: now, version: { increment: 1 } } });
    return happened({ action: action.id });
  },
});

/** Adds an update to an action. Updates are added, never changed. */
export const updateAction = defineCommand({
  about: 'review',
  permission: 'action.manage',
  event: 'action.updated',
  input: updateActionInput,
  async run(context) {
    const { db, review, viewer, input, now } = context;
    const { id, actionId, status, text, evidence } = input;
    const where = { id: actionId, reviewId: review.id, droppedAt: null };
    const action = found(await db.action.findFirst({ where, select: { recommendationId: true } }));
    await demandHolder(context, action.recommendationId);
    const before = await db.actionUpdate.findUnique({ where: { id }, select: { actionId: true } });
    if (before?.actionId === actionId) return unchanged();
    if (before) refuse({ reason: 'not_found' });
    await db.actionUpdate.create({
      data: { id, actionId, status, text, evidence, byId: viewer.personId, at: now },
    });
    return happened({ action: actionId, status });
  },
});

/** Opens or closes the public page of the council's progress. */
export const shareActions = defineCommand({
  about: 'review',
  permission: 'action.share',
  event: 'actions.shared',
  input: shareActionsInput,
  async run({ db, review, input }) {
    if (review.conditions.has('actions_public') === input.public) return unchanged();
    await db.review.update({ where: { id: review.id }, data: { actionsPublic: input.public } });
    return happened({ public: input.public });
  },
});
