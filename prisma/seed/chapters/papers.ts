import { askForDocument } from '@/lib/documents/commands/ask-for-document';
import { markRead } from '@/lib/documents/commands/mark-read';
import { supplyDocument } from '@/lib/documents/commands/supply-document';
import { newId } from '@/lib/platform/ids';
import { minutesAfter } from '@/prisma/seed/calendar';
import type { PaperStory } from '@/prisma/seed/cast/reviews/story';
import { actAs, type Happening, hostOf, type Telling } from '@/prisma/seed/telling';

/** The papers that the team asked for, as files or links, and who has read them. */
export function papers(telling: Telling): Happening[] {
  const { positionStatement, documents = [] } = telling.story.papers ?? {};
  return [
    ...(positionStatement ? paper(telling, positionStatement, 'position_statement') : []),
    ...documents.flatMap((each) => paper(telling, each, 'document')),
  ];
}

function paper(telling: Telling, told: PaperStory, kind: 'position_statement' | 'document'): Happening[] {
  const { story, calendar, name } = telling;
  const { title, reason, askedOn, neededBy, supplied } = told;
  const document = newId();
  const asked = {
    document,
    kind,
    title,
    reason,
    neededBy: neededBy === undefined ? '' : calendar.day(neededBy),
  };
  const ask: Happening = {
    at: calendar.instant(askedOn),
    what: `${name}: “${title}” is asked for`,
    run: () => actAs(telling, story.coordinator, askForDocument, asked),
  };
  if (!supplied) return [ask];
  const suppliedAt = calendar.instant(supplied);
  const paperSupplied = { document, version: 1, ...suppliedAs(told, calendar.fill) };
  const supply: Happening = {
    at: suppliedAt,
    what: `${name}: “${title}” is supplied`,
    run: () => actAs(telling, hostOf(story).organiser, supplyDocument, paperSupplied),
  };
  const reads = (told.readBy ?? []).map((peer, index) => ({
    at: minutesAfter(suppliedAt, 15 * 60 * (index + 1)),
    what: `${name}: ${peer} has read “${title}”`,
    run: () => actAs(telling, peer, markRead, { document }),
  }));
  return [ask, supply, ...reads];
}

function suppliedAs({ title, link, text }: PaperStory, fill: (text: string) => string) {
  if (link) return { link };
  return { file: new File([`${title}\n\n${fill(text ?? '')}\n`], `${title}.txt`, { type: 'text/plain' }) };
}
