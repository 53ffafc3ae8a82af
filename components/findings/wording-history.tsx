import { Disclosure } from '@/components/ui/disclosure';
import type { FindingView, Peer } from '@/lib/findings/finding';
import { viewLabels } from '@/lib/findings/labels';
import type { Wording } from '@/lib/findings/wording';
import { countWords, instantWords } from '@/lib/platform/date-words';
import { WordingChange } from './wording-change';

interface WordingHistoryProps {
  wordings: readonly Wording[];
  views: readonly FindingView[];
  /** All who ever said a word, those who have left the team among them. */
  people: readonly Peer[];
}

/** The finding’s wordings, the latest first: what each changed, and what was said of it. */
export function WordingHistory({ wordings, views, people }: WordingHistoryProps) {
  if (wordings.length < 2) return null;
  return (
    <Disclosure
      summary={`How it came to these words (${countWords(wordings.length, 'wording')})`}
      className="mt-6"
    >
      <ol>
        {wordings.toReversed().map((worded) => {
          const before = wordings.find(({ wording }) => wording === worded.wording - 1);
          return (
            <li key={worded.wording} className="border-b border-rule py-4">
              <h3 className="text-body">
                Wording {worded.wording}{' '}
                <span className="font-normal text-soft tabular">
                  {worded.by ? `${worded.by}, ` : ''}
                  {instantWords(worded.at)}
                  {worded.spelling ? ', spelling only' : ''}
                </span>
              </h3>
              <div className="mt-2">
                {before ? (
                  <WordingChange before={before} after={worded} />
                ) : (
                  <p className="max-w-measure whitespace-pre-line">{worded.statement}</p>
                )}
              </div>
              <Said views={views.filter(({ wording }) => wording === worded.wording)} people={people} />
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}

function Said({ views, people }: Pick<WordingHistoryProps, 'views' | 'people'>) {
  if (views.length === 0) return <p className="mt-2 text-small text-soft">Nobody had said a word on it.</p>;
  const nameOf = (id: string) =>
    people.find(({ personId }) => personId === id)?.name ?? 'Somebody since left';
  return (
    <ul className="mt-2 text-small">
      {views.map(({ personId, view, words }) => (
        <li key={personId} className="max-w-measure">
          <b>{nameOf(personId)}:</b> {viewLabels[view].toLowerCase()}. {words}
        </li>
      ))}
    </ul>
  );
}
