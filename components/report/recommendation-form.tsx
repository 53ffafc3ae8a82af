import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { ChoiceTiles } from '@/components/ui/choice-tiles';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { PrincipleSquare } from '@/components/ui/principle-square';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';
import { findingKindLabels } from '@/lib/findings/labels';
import { principleSigns } from '@/lib/method/principle-signs';
import type { FindingKind, RecommendationPurpose } from '@/lib/platform/prisma/enums';
import { recommendationPurposes } from '@/lib/report/schema';
import { purposeChoices, purposeHints, reportFieldLabels, reportWords } from '@/lib/report/words';
import { NotationHint } from './notation-hint';

interface Props {
  action: FormAction;
  reference: string;
  /** A new recommendation's id, made by the page: a second press adds nothing. */
  id: string;
  /** What stands in the boxes; a new one has no version, and may begin from a finding. */
  recommendation: {
    title: string;
    text: string;
    meantToBring: string;
    purpose: RecommendationPurpose | null;
    forWhom: string;
    principles: readonly string[];
    findings: readonly { id: string }[];
    version: number | null;
  };
  findings: readonly { id: string; number: number; kind: FindingKind; statement: string }[];
}

/** A recommendation, to add or to change. */
export function RecommendationForm({ action, reference, id, recommendation, findings }: Props) {
  const { title, text, meantToBring, purpose, forWhom, principles, version } = recommendation;
  return (
    <Form
      action={action}
      submit={version === null ? 'Add the recommendation' : 'Save the change'}
      labels={reportFieldLabels}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      {version === null ? null : <input type="hidden" name="version" value={version} />}
      <Field
        name="title"
        label="Recommendation, in one line"
        hint="It begins with a verb: “Answer every forum within a month”."
        maxLength={200}
        defaultValue={title}
      />
      <TextareaField
        name="text"
        label="What the council could do"
        rows={6}
        maxLength={6000}
        defaultValue={text}
        whoSees={reportWords.teamSees}
      />
      <NotationHint />
      <TextareaField
        name="meantToBring"
        label="What it is meant to bring"
        hint="The change that the follow-up visit will look for."
        rows={2}
        maxLength={1000}
        defaultValue={meantToBring}
      />
      <RadioGroup
        name="purpose"
        legend="What it is for"
        options={recommendationPurposes.map((value) => ({
          value,
          label: purposeChoices[value],
          hint: purposeHints[value],
        }))}
        defaultValue={purpose ?? ''}
      />
      <Field
        name="forWhom"
        label="Who it is for"
        hint="Who would have to act: a post held by several people, a team, partners. No name."
        maxLength={160}
        defaultValue={forWhom}
      />
      <CheckboxGroup
        name="findings"
        legend="From these findings"
        hint="Only settled findings stand here."
        options={findings.map(({ id: value, number, kind, statement }) => ({
          value,
          label: `${number}. ${statement}`,
          hint: findingKindLabels[kind],
        }))}
        defaultValue={recommendation.findings.map((each) => each.id)}
      />
      <ChoiceTiles
        name="principles"
        legend="Principles"
        kind="many"
        columns={2}
        options={principleSigns.map(({ key, name }) => ({
          value: key,
          label: name,
          sign: <PrincipleSquare principle={key} />,
        }))}
        defaultValue={[...principles]}
      />
    </Form>
  );
}
