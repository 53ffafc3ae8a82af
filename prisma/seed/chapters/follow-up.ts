import { recordAction, shareActions, updateAction } from '@/lib/follow-up/commands/actions';
import { observeRecommendation } from '@/lib/follow-up/commands/observe';
import { respondToRecommendation } from '@/lib/follow-up/commands/respond';
import { signFollowUp } from '@/lib/follow-up/commands/sign';
import { startFollowUp } from '@/lib/follow-up/commands/visit';
import { purgeRawNotes } from '@/lib/retention/jobs';
import { closeReview } from '@/lib/reviews/commands/move-on';
import { minutesAfter } from '@/prisma/seed/calendar';
import type { ActionStory, FollowUpStory } from '@/prisma/seed/cast/reviews/story-after';
import { offer } from '@/prisma/seed/chapters/follow-up-visit';
import { actAs, type Happening, hostOf, idOf, leadOf, type Telling } from '@/prisma/seed/telling';

/** What became of the recommendations: responses, actions, the peers' second visit; the purge and the close. */
export function followUp(telling: Telling): Happening[] {
  const { story } = telling;
  const told = story.followUp;
  return [
    ...(told ? answers(telling, told) : []),
    ...(told?.actions ?? []).flatMap((each, index) => action(telling, each, index)),
    ...(told?.offer ? offer(telling, told.offer) : []),
    ...(told ? seen(telling, told) : []),
    ...ending(telling),
  ];
}

function answers(telling: Telling, told: FollowUpStory): Happening[] {
  const { story, calendar, name } = telling;
  const { politicalLead, organiser } = hostOf(story);
  const happenings: Happening[] = told.responses.map(({ recommendation, by, on, ...response }) => ({
    at: calendar.instant(on),
    what: `${name}: the response to recommendation ${recommendation}`,
    run: () =>
      actAs(telling, by, respondToRecommendation, { number: recommendation, version: 0, ...response }),
  }));
  if (told.started) {
    const at = calendar.instant(told.started);
    const start = () => actAs(telling, organiser, startFollowUp);
    happenings.push({ at, what: `${name}: the follow-up starts`, run: start });
    const share = () => actAs(telling, politicalLead, shareActions, { public: true });
    if (told.actionsPublic)
      happenings.push({ at: minutesAfter(at, 90), what: `${name}: residents see the progress`, run: share });
  }
  return happenings;
}

function action(telling: Telling, told: ActionStory, index: number): Happening[] {
  const { story, calendar, name } = telling;
  const { recommendation, title, owner, due, measure, updates } = told;
  const id = idOf(telling, `action ${index}`);
  const response = story.followUp?.responses.find((each) => each.recommendation === recommendation);
  if (!response) throw new Error(`An action for ${recommendation}, which has no response`);
  const recorded = {
    id,
    number: recommendation,
    version: 0,
    title,
    owner,
    dueOn: calendar.day(due),
    measure,
  };
  return [
    {
      at: minutesAfter(calendar.instant(response.on), 60 + index * 5),
      what: `${name}: the action “${title}”`,
      run: () => actAs(telling, response.by, recordAction, recorded),
    },
    ...updates.map(({ by, on, status, text, evidence = '' }, number) => ({
      at: calendar.instant(on),
      what: `${name}: an update on “${title}”`,
      run: () => {
        const update = {
          id: idOf(telling, `update ${index} ${number}`),
          actionId: id,
          status,
          text,
          evidence,
        };
        return actAs(telling, by, updateAction, update);
      },
    })),
  ];
}

function seen(telling: Telling, told: FollowUpStory): Happening[] {
  const { story, calendar, name } = telling;
  const observations = (told.observations ?? []).map(({ recommendation, by, on, text }) => ({
    at: calendar.instant(on),
    what: `${name}: what peers saw of recommendation ${recommendation}`,
    run: () => actAs(telling, by, observeRecommendation, { number: recommendation, version: 0, text }),
  }));
  if (!told.signed) return observations;
  const run = () => actAs(telling, leadOf(story), signFollowUp);
  return [...observations, { at: calendar.instant(told.signed), what: `${name}: the follow-up report`, run }];
}

function ending(telling: Telling): Happening[] {
  const { story, calendar, name } = telling;
  const happenings: Happening[] = [];
  if (story.notesPurged) {
    const at = calendar.instant(story.notesPurged);
    happenings.push({ at, what: `${name}: the raw notes go`, run: purgeRawNotes });
  }
  if (story.closed) {
    const run = () => actAs(telling, story.coordinator, closeReview);
    happenings.push({ at: calendar.instant(story.closed), what: `${name}: the review closes`, run });
  }
  return happenings;
}
