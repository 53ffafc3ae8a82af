import type { Permission } from '@/lib/policy';
import type { PersonKey } from '@/prisma/seed/cast/people';
import type { ReviewStory } from '@/prisma/seed/cast/reviews/story';

/** Words of the demo that few may read: whoever has the right to, or wrote them. */
export interface Secret {
  words: string;
  right: Permission | null;
  author: PersonKey | null;
}

/** What a review's story holds that must not stray: declarations, notes, findings, drafts. */
export function secretsOf(story: ReviewStory): Secret[] {
  const { team = [], notes = [], findings = [], lines = [], residents, report } = story;
  // Once the report is signed, the council may show its findings to everybody.
  const signed = report?.signed !== undefined;
  const inDraft: Permission = report ? 'report.view_draft' : 'findings.view';
  return [
    ...team
      .filter(({ declared }) => declared?.interest)
      .map(({ peer, declared }) => secret(declared?.words ?? '', 'declaration.view', peer)),
    ...notes.map(({ text, kept, by }) => secret(text, kept ? null : 'notes.view', by)),
    ...lines.flatMap(({ closed }) => (closed ? [secret(closed.words, 'lines.answers', closed.by)] : [])),
    ...(residents?.answers ?? []).flatMap(({ texts }) =>
      texts.map((text) => secret(text, 'voice.read', null)),
    ),
    ...findings.flatMap(({ views }) =>
      [...(views.withChanges ?? []), ...(views.notYet ?? [])].map(({ words, by }) =>
        secret(words, 'findings.view', by),
      ),
    ),
    ...(signed ? [] : findings.map(({ statement, by }) => secret(statement, inDraft, by))),
    ...(signed ? [] : (report?.sections ?? []).map(({ text, by }) => secret(text, inDraft, by))),
  ].filter(({ words, right }) => words.length > 20 && !(right === 'notes.view' && isWritten(words, story)));
}

// What a note says may come to stand in the report, in the same words.
function isWritten(words: string, { report, findings = [] }: ReviewStory): boolean {
  const texts = [
    ...(report?.sections ?? []).map(({ text }) => text),
    ...findings.map(({ detail }) => detail),
  ];
  return texts.some((text) => text.includes(words));
}

function secret(text: string, right: Permission | null, author: PersonKey | null): Secret {
  return { words: recognisable(text), right, author };
}

/** The longest stretch of a text that stands in a page as it stands here: no dates to fill in, no marks, no escapes. */
function recognisable(text: string): string {
  const [longest = ''] = text
    .split(/\{[^}]*\}|[\n&<>"'*#]/)
    .map((part) => part.trim())
    .toSorted((a, b) => b.length - a.length);
  return longest.slice(0, 80);
}
