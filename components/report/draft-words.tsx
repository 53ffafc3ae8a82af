import { Form, type FormAction } from '@/components/ui/form';
import { PersonCircle } from '@/components/ui/person-circle';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';
import { instantDateWords } from '@/lib/platform/date-words';
import type { Decision } from '@/lib/platform/decision';
import type { ReviewPermission } from '@/lib/policy';
import { reportWords } from '@/lib/report/words';

interface Word {
  agrees: boolean;
  absent: boolean;
  words: string;
  saidAt: Date;
  before: boolean;
}

interface Props {
  reference: string;
  words: readonly { personId: string; name: string; word: Word | null }[];
  viewerId: string;
  decide(permission: ReviewPermission): Decision;
  say: FormAction;
  recordAbsence: FormAction;
}

/** Each peer's word on the draft: the report is the whole team's. */
export function DraftWords({ reference, words, viewerId, decide, say, recordAbsence }: Props) {
  const own = words.find((each) => each.personId === viewerId);
  const isLead = decide('report.sign').allowed;
  return (
    <Section
      title="The team’s word"
      lede="The report is the whole team’s; every peer says whether it is theirs, and again when its text changes."
    >
      <ul className="-mt-2">
        {words.map(({ personId, name, word }) => (
          <li key={personId} className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-rule py-3">
            <PersonCircle
              name={name}
              size="small"
              look={word?.agrees && !word.before ? 'filled' : 'dashed'}
            />
            <div className="min-w-0 flex-1">
              <p>
                {name}: <span className="text-soft">{wordWords(word)}</span>
              </p>
              {word?.words ? (
                <p className="max-w-measure text-small whitespace-pre-line">{word.words}</p>
              ) : null}
            </div>
            {isLead && (!word || isOutdated(word)) && personId !== viewerId ? (
              <Form action={recordAbsence} submit="Record as away" look="quiet" small>
                <input type="hidden" name="reference" value={reference} />
                <input type="hidden" name="personId" value={personId} />
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {own && decide('report.say').allowed ? (
        <OwnWord reference={reference} word={own.word} action={say} />
      ) : null}
    </Section>
  );
}

function OwnWord({ reference, word, action }: { reference: string; word: Word | null; action: FormAction }) {
  const given = word && !word.absent ? (word.agrees ? 'yes' : 'no') : undefined;
  return (
    <Form action={action} submit={given ? 'Change your word' : 'Give your word'} className="mt-6">
      <input type="hidden" name="reference" value={reference} />
      <RadioGroup
        name="agrees"
        legend="Is the draft yours too?"
        options={[
          { value: 'yes', label: 'I agree to the draft' },
          { value: 'no', label: 'Not yet' },
        ]}
        {...(given ? { defaultValue: given } : {})}
      />
      <TextareaField
        name="words"
        label="What would have to change, or what you want to add"
        optional
        rows={3}
        maxLength={2000}
        defaultValue={word?.words ?? ''}
        whoSees={reportWords.wordSees}
      />
    </Form>
  );
}

function wordWords(word: Word | null): string {
  if (!word) return 'has not said yet';
  if (word.absent) return `away, recorded by the lead peer on ${instantDateWords(word.saidAt)}`;
  const said = `${word.agrees ? 'agrees' : 'not yet'}, ${instantDateWords(word.saidAt)}`;
  return isOutdated(word) ? `${said}; the draft has changed since and waits for their word again` : said;
}

/** Somebody’s being away does not change with the text. */
function isOutdated({ absent, before }: Word): boolean {
  return before && !absent;
}
