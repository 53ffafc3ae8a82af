import type { ReactNode } from 'react';
import { DatesQuestion } from '@/components/request/dates-question';
import { PeopleQuestion } from '@/components/request/people-question';
import { AutosaveForm } from '@/components/ui/autosave-form';
import type { FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';
import type { JudgedDays } from '@/lib/calendar/rules/visits';
import { askerLabels, questionLabels } from '@/lib/request/labels';
import type { Draft } from '@/lib/request/queries/drafts';
import type { Question } from '@/lib/request/questions';
import type { Asker } from '@/lib/request/schema';

interface Props {
  question: Exclude<Question, 'councils'>;
  draft: Draft;
  /** Whether the answer leads back to where all answers are checked. */
  back: boolean;
  backTo: string;
  askers: readonly Asker[];
  /** What speaks against the ranges that are given so far. */
  judged: readonly JudgedDays[];
  action: FormAction;
}

/** One question on its page, saved while it is being answered. */
export function QuestionForm({ question, draft, back, backTo, action, ...rest }: Props) {
  return (
    <AutosaveForm
      key={question}
      action={action}
      submit="Save and continue"
      secondary={
        <LinkButton href={backTo} look="quiet">
          Back
        </LinkButton>
      }
      className="max-w-measure"
    >
      <input type="hidden" name="draft" value={draft.id} />
      <input type="hidden" name="version" value={draft.version} />
      <input type="hidden" name="question" value={question} />
      {back ? <input type="hidden" name="back" value="check" /> : null}
      {fields[question]({ draft, ...rest })}
    </AutosaveForm>
  );
}

type FieldsProps = Pick<Props, 'draft' | 'askers' | 'judged'>;

const fields: Record<Props['question'], (props: FieldsProps) => ReactNode> = {
  you: ({ draft, askers }) => (
    <RadioGroup
      name="asker"
      legend="In this review you are"
      options={askers.map((asker) => ({ value: asker, label: askerLabels[asker] }))}
      defaultValue={draft.answers.asker}
    />
  ),
  people: ({ draft }) => <PeopleQuestion draft={draft} />,
  why: ({ draft }) => (
    <TextareaField
      name="whyNow"
      label={questionLabels.why}
      labelHidden
      hint="What has changed, or is about to? What would you do with an honest view from outside?"
      rows={8}
      maxLength={4000}
      defaultValue={draft.answers.whyNow}
      whoSees={afterSending}
    />
  ),
  focus: ({ draft }) => (
    <TextareaField
      name="hopedFocus"
      label={questionLabels.focus}
      labelHidden
      hint="In your own words. The focus itself is agreed later, together, in scoping."
      rows={8}
      maxLength={4000}
      defaultValue={draft.answers.hopedFocus}
      whoSees={afterSending}
    />
  ),
  dates: ({ draft, judged }) => <DatesQuestion draft={draft} judged={judged} />,
  contacts: ({ draft }) => (
    <TextareaField
      name="contacts"
      label={questionLabels.contacts}
      labelHidden
      hint="Whom to ring first and when; meetings of full council, budget weeks, elections and other days on which a visit would not do."
      rows={6}
      maxLength={2000}
      defaultValue={draft.answers.contacts}
      whoSees={afterSending}
    />
  ),
};

const afterSending =
  'Only you see this until you send it. Then the people of the host and the coordinators of the network see it.';
