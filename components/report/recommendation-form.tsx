import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { ChoiceTiles } from '@/components/ui/choice-tiles';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { PrincipleSquare } from '@/components/ui/principle-square';
import { TextareaField } from '@/components/ui/textarea-field';
import { findingKindLabels } from '@/lib/findings/labels';
import { principleSigns } from '@/lib/method/principle-signs';
import type { FindingKind } from '@/lib/platform/prisma/enums';
import { reportFieldLabels, reportWords } from '@/lib/report/words';
import { NotationHint } from './notation-hint';

interface Props {
  action: FormAction;
  reference: string;
  /** A new recommendation's id, made by the page: a second press adds nothing. */
  id: string;
  recommendation: {
    title: string;
    text: string;
    meantToBring: string;
    principles: readonly string[];
    findings: readonly { id: string }[];
    version: number;
  } | null;
  findings: readonly { id: string; number: number; kind: FindingKind; statement: string }[];
}

/** A recommendation, to add or to change. */
export function RecommendationForm({ action, reference, id, recommendation, findings }: Props) {
  return (
    <Form
      action={action}
      submit={recommendation ? 'Save the change' : 'Add the recommendation'}
      labels={reportFieldLabels}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      {recommendation ? <input type="hidden" name="version" value={recommendation.version} /> : null}
      <Field
        name="title"
        label="Recommendation, in one line"
        hint="It begins with a verb: “Answer every forum within a month”."
        maxLength={200}
        defaultValue={recommendation?.title}
      />
      <TextareaField
        name="text"
        label="What the council could do"
        rows={6}
        maxLength={6000}
        defaultValue={recommendation?.text}
        whoSees={reportWords.teamSees}
      />
      <NotationHint />
      <TextareaField
        name="meantToBring"
        label="What it is meant to bring"
        hint="The change that the follow-up visit will look for."
        rows={2}
        maxLength={1000}
        defaultValue={recommendation?.meantToBring}
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
        defaultValue={recommendation?.findings.map((each) => each.id) ?? []}
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
        defaultValue={[...(recommendation?.principles ?? [])]}
      />
    </Form>
  );
}
