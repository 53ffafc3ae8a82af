import { answerByLink } from '@/lib/people-met/commands/answer';
import { namePerson } from '@/lib/people-met/commands/name-person';
import { sendPages } from '@/lib/people-met/commands/send-pages';
import { metTokenOf } from '@/lib/people-met/token';
import { minutesAfter } from '@/prisma/seed/calendar';
import { actAs, type Happening, hostOf, idOf, type Telling } from '@/prisma/seed/telling';

/** Whom the organiser names, the pages that go to them, and who says that they can't come. */
export function peopleMet(telling: Telling): Happening[] {
  const people = telling.story.timetable?.people;
  if (!people) return [];
  const { calendar, name, story } = telling;
  const { organiser } = hostOf(story);
  const sent = calendar.instant(people.sent);
  const idOfPerson = (person: { name: string }) => idOf(telling, `person met ${person.name}`);
  return [
    ...people.met.map((person, index) => ({
      at: minutesAfter(sent, index - 20),
      what: `${name}: ${person.name} is named`,
      run: () =>
        actAs(telling, organiser, namePerson, {
          session: idOf(telling, `session ${person.session}`),
          id: idOfPerson(person),
          name: person.name,
          email: person.email,
        }),
    })),
    {
      at: sent,
      what: `${name}: people met get their pages`,
      run: () => actAs(telling, organiser, sendPages),
    },
    ...people.met.flatMap((person) =>
      person.cannotCome
        ? [
            {
              at: calendar.instant(person.cannotCome.on),
              what: `${name}: ${person.name} can't come`,
              run: () => cannotCome(idOfPerson(person), person.cannotCome?.words ?? ''),
            },
          ]
        : [],
    ),
  ];
}

async function cannotCome(id: string, words: string): Promise<void> {
  const token = metTokenOf({ id, linkRevokedAt: null });
  const outcome = await answerByLink.as(null, { token, network: 'the demo', comes: 'no', words });
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
}
