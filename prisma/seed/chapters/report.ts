import { recordDraftAbsence, sayDraftWord } from '@/lib/report/commands/draft-word';
import { answerPoint, finishFactCheck, raisePoint } from '@/lib/report/commands/fact-check-points';
import { openFactCheck } from '@/lib/report/commands/open-fact-check';
import { recordRecommendation } from '@/lib/report/commands/record-recommendation';
import { signReport } from '@/lib/report/commands/sign-report';
import { writeSection } from '@/lib/report/commands/write-section';
import { minutesAfter } from '@/prisma/seed/calendar';
import type {
  FactCheckPointStory,
  RecommendationStory,
  ReportStory,
} from '@/prisma/seed/cast/reviews/story-report';
import { actAs, type Happening, idOf, leadOf, type Telling } from '@/prisma/seed/telling';

/** The report: its sections and recommendations, the team's word, the fact check, the signature. */
export function report(telling: Telling): Happening[] {
  const { story, calendar, name } = telling;
  const told = story.report;
  const onSite = recommendationsOf(telling);
  if (!told) return onSite;
  const happenings = [
    ...onSite,
    ...told.sections.map(({ key, by, on, text }) => ({
      at: calendar.instant(on),
      what: `${name}: the section ${key}`,
      run: () => actAs(telling, by, writeSection, { key, version: 0, text: calendar.fill(text) }),
    })),
    ...told.teamWords.map((each) => word(telling, each)),
    ...factCheck(telling, told),
  ];
  if (told.signed) {
    const run = () => actAs(telling, leadOf(story), signReport);
    happenings.push({ at: calendar.instant(told.signed), what: `${name}: the report is signed`, run });
  }
  return happenings;
}

// The lead writes them down in their order: on site as the story says, else in the hours before the roundtable shows them.
function recommendationsOf(telling: Telling): Happening[] {
  const { story, calendar } = telling;
  const written = story.recommendations?.written ?? story.report?.recommendations ?? [];
  const before = story.recommendations?.on ?? story.roundtable?.on;
  if (!before) {
    if (written.length > 0) throw new Error('Recommendations are written before a roundtable');
    return [];
  }
  return written.map((each) =>
    recommendation(telling, each, minutesAfter(calendar.instant(before), each.number - written.length - 1)),
  );
}

function recommendation(telling: Telling, each: RecommendationStory, at: Date): Happening {
  const { story, calendar, name } = telling;
  const { number, title, text, meantToBring, purpose, forWhom, principles, fromFindings } = each;
  const written = {
    id: idOf(telling, `recommendation ${number}`),
    title,
    text: calendar.fill(text),
    meantToBring,
    purpose,
    forWhom,
    principles,
    findings: fromFindings.map((finding) => idOf(telling, `finding ${finding}`)),
  };
  return {
    at,
    what: `${name}: recommendation ${number}`,
    run: () => actAs(telling, leadOf(story), recordRecommendation, written),
  };
}

function word(telling: Telling, said: ReportStory['teamWords'][number]): Happening {
  const { story, calendar, network, name } = telling;
  const { by, on, agrees, absent, words = '' } = said;
  const run = () =>
    absent
      ? actAs(telling, leadOf(story), recordDraftAbsence, { personId: network.personId(by), words })
      : actAs(telling, by, sayDraftWord, { agrees: agrees ? 'yes' : 'no', words });
  return { at: calendar.instant(on), what: `${name}: ${by} on the draft`, run };
}

function factCheck(telling: Telling, { factCheck: told }: ReportStory): Happening[] {
  if (!told) return [];
  const { story, calendar, name } = telling;
  const { done } = told;
  const open: Happening = {
    at: calendar.instant(told.opened),
    what: `${name}: the fact check opens`,
    run: () => actAs(telling, leadOf(story), openFactCheck),
  };
  const finish: Happening[] = done
    ? [
        {
          at: calendar.instant(done.on),
          what: `${name}: the fact check is finished`,
          run: () => actAs(telling, done.by, finishFactCheck),
        },
      ]
    : [];
  return [open, ...told.points.flatMap((each) => point(telling, each)), ...finish];
}

function point(telling: Telling, told: FactCheckPointStory): Happening[] {
  const { story, calendar, name } = telling;
  const { number, section, passage, kind, text, evidence, by, on, answer } = told;
  const id = idOf(telling, `point ${number}`);
  const raised: Happening = {
    at: calendar.instant(on),
    what: `${name}: point ${number}`,
    run: () => actAs(telling, by, raisePoint, { id, section, passage, kind, text, evidence }),
  };
  if (!answer) return [raised];
  const given = { id, version: 1, answer: answer.accepted ? 'accepted' : 'declined', reason: answer.reason };
  const run = () => actAs(telling, leadOf(story), answerPoint, given);
  return [raised, { at: calendar.instant(answer.on), what: `${name}: the answer to point ${number}`, run }];
}
