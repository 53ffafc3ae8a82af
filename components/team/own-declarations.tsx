import { Section } from '@/components/ui/section';
import { StatusWord } from '@/components/ui/status-word';
import { instantDateWords, instantWords } from '@/lib/platform/date-words';
import type { Declared } from '@/lib/team/peer';

/** What somebody has declared themselves, and what became of it. */
export function OwnDeclarations({ declarations }: { declarations: readonly Declared[] }) {
  if (declarations.length === 0) return null;
  return (
    <Section title="What you have declared" lede="You and the coordinator of this review see this.">
      <ul className="-mt-2">
        {declarations.map((each) => (
          <li
            key={each.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-3"
          >
            <div className="max-w-measure">
              <p className="text-small text-soft">{instantWords(each.declaredAt)}</p>
              <p className="whitespace-pre-line">
                {each.interest ? each.words : each.words || 'No interest'}
              </p>
            </div>
            <DeclarationStatus declared={each} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DeclarationStatus({ declared }: { declared: Declared }) {
  if (declared.interest && declared.outcome === 'waiting') {
    return (
      <StatusWord
        status={{ kind: 'waiting', since: instantDateWords(declared.declaredAt), whom: 'Coordinator' }}
      />
    );
  }
  return (
    <StatusWord
      status={{ kind: 'done', words: declared.outcome === 'no_conflict' ? 'No conflict' : 'Noted' }}
    />
  );
}
