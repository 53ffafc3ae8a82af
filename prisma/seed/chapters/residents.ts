import { nameSafeguardingContact } from '@/lib/safeguarding/commands';
import { answerVoicePage } from '@/lib/voice/commands/answer';
import { acceptVoiceAnswer, setVoiceAnswerAside } from '@/lib/voice/commands/decide-answer';
import { openVoicePage } from '@/lib/voice/commands/keep-page';
import { defaultQuestions } from '@/lib/voice/labels';
import { slugFor } from '@/lib/voice/rules';
import type { VoiceStory } from '@/prisma/seed/cast/reviews/story-visit';
import { actAs, type Happening, hostOf, idOf, type Telling } from '@/prisma/seed/telling';

/** Whom worries about safety go to, the page on which residents answer, and what the team makes of it. */
export function residents(telling: Telling): Happening[] {
  const { story, calendar, name } = telling;
  const { residents: told } = story;
  if (!told) return [];
  const { organiser } = hostOf(story);
  const { on, ...officer } = told.safety;
  return [
    {
      at: calendar.instant(on),
      what: `${name}: an officer is named whom worries go to`,
      run: () => actAs(telling, organiser, nameSafeguardingContact, { version: 0, ...officer }),
    },
    {
      at: calendar.instant(told.opened),
      what: `${name}: the page for residents opens`,
      run: () =>
        actAs(telling, organiser, openVoicePage, {
          questions: [...defaultQuestions],
          closesOn: calendar.visit?.to ?? '',
        }),
    },
    ...told.answers.flatMap((answer, index) => answered(telling, answer, `resident ${index + 1}`)),
  ];
}

function answered(telling: Telling, answer: VoiceStory, key: string): Happening[] {
  const { calendar, name } = telling;
  const { accepted, setAside } = answer;
  const id = idOf(telling, key);
  const happenings = [
    {
      at: calendar.instant(answer.on),
      what: `${name}: ${key} answers`,
      run: () => send(telling, answer, id),
    },
  ];
  if (accepted) {
    const { by, on, area, principles } = accepted;
    const run = () => actAs(telling, by, acceptVoiceAnswer, { id, area, principles, citizens: 'yes' });
    happenings.push({ at: calendar.instant(on), what: `${name}: the answer of ${key} is a source`, run });
  }
  if (setAside) {
    const run = () => actAs(telling, setAside.by, setVoiceAnswerAside, { id });
    happenings.push({ at: calendar.instant(setAside.on), what: `${name}: ${key} is set aside`, run });
  }
  return happenings;
}

async function send({ name }: Telling, { texts }: VoiceStory, id: string): Promise<void> {
  const slug = await slugFor(name, async () => false);
  const outcome = await answerVoicePage.as(null, { slug, id, network: 'the demo', answers: [...texts] });
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
}
