import { answerDaily } from '@/lib/feedback/commands/answer-daily';
import { sendDaily } from '@/lib/feedback/commands/send-daily';
import { toldValue } from '@/lib/feedback/schema';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { endVisit, openVisit } from '@/lib/reviews/commands/move-on';
import { chooseAudience } from '@/lib/roundtable/commands/choose-audience';
import { overridePoll } from '@/lib/roundtable/commands/override-poll';
import { recordRoundtable } from '@/lib/roundtable/commands/record-roundtable';
import type { DailyStory } from '@/prisma/seed/cast/reviews/story-visit';
import { actAs, type Happening, hostOf, idOf, leadOf, type Telling } from '@/prisma/seed/telling';

/** How the visit opened, what the host heard each day, the roundtable and the end. */
export function visit(telling: Telling): Happening[] {
  const { story, calendar, name } = telling;
  const { opened, daily = [], audience, roundtable, ended } = story;
  const happenings = daily.flatMap((each) => ofDay(telling, each));
  if (opened) {
    const run = () => actAs(telling, story.coordinator, openVisit);
    happenings.push({ at: calendar.instant(opened), what: `${name}: the visit opens`, run });
  }
  if (audience) {
    const run = async () => {
      await letItBeHeld(telling);
      await actAs(telling, audience.by, chooseAudience, { version: 0, audience: audience.words });
    };
    happenings.push({ at: calendar.instant(audience.on), what: `${name}: who comes to the roundtable`, run });
  }
  if (roundtable) {
    const { on, ...told } = roundtable;
    const at = calendar.instant(on);
    const held = { how: 'held', day: dayOf(at), at: timeOf(at), ...told };
    const run = async () => {
      await letItBeHeld(telling);
      await actAs(telling, leadOf(story), recordRoundtable, held);
    };
    happenings.push({ at, what: `${name}: the roundtable`, run });
  }
  if (ended) {
    const run = () => actAs(telling, leadOf(story), endVisit);
    happenings.push({ at: calendar.instant(ended), what: `${name}: the visit ends`, run });
  }
  return happenings;
}

// The demo is told on any day of the year: where a poll is near then, the chief executive says why it is held.
async function letItBeHeld({ story, network, reference }: Telling): Promise<void> {
  const chief = await network.viewer(hostOf(story).chiefExecutive);
  const reason =
    'The roundtable was fixed long before, is not public, and speaks of nothing that is voted on.';
  const outcome = await overridePoll.as(chief, { reference, reason });
  if (outcome.ok || (outcome.refusal.reason === 'rule' && outcome.refusal.rule === 'roundtable.no_poll'))
    return;
  throw new Error(`The chief executive is refused: ${JSON.stringify(outcome.refusal)}`);
}

function ofDay(telling: Telling, { visitDay, by, at, text, findings = [], answer }: DailyStory): Happening[] {
  const { calendar, name, story } = telling;
  const id = idOf(telling, `feedback of day ${visitDay}`);
  const sentAt = calendar.instant({ visitDay, at });
  const told = (number: number) => {
    const reworded = story.findings?.find((each) => each.number === number)?.reworded;
    const wording = reworded && calendar.instant(reworded.on) < sentAt ? 2 : 1;
    return toldValue({ id: idOf(telling, `finding ${number}`), wording });
  };
  const sent: Happening = {
    at: sentAt,
    what: `${name}: feedback of day ${visitDay}`,
    run: () =>
      actAs(telling, by, sendDaily, {
        id,
        text: calendar.fill(text),
        findings: findings.map(told),
      }),
  };
  if (!answer) return [sent];
  const run = () => actAs(telling, answer.by, answerDaily, { id, answer: calendar.fill(answer.text) });
  const answered = { at: calendar.instant({ visitDay, at: answer.at }), what: `${name}: its answer`, run };
  return [sent, answered];
}
