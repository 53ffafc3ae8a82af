import { ChoiceTiles } from '@/components/ui/choice-tiles';
import { PrincipleSquare } from '@/components/ui/principle-square';
import { TextareaField } from '@/components/ui/textarea-field';
import { principleSigns } from '@/lib/method/principle-signs';
import type { AgreementVersion } from '@/lib/scoping/agreement';
import { fieldLabels, whoSeesAgreement } from '@/lib/scoping/labels';

export function FocusFields({ latest }: { latest: AgreementVersion | null }) {
  return (
    <>
      <TextareaField
        name="mainFocus"
        label={fieldLabels.mainFocus}
        hint="What the council wants to understand, in two or three sentences."
        rows={5}
        maxLength={4000}
        defaultValue={latest?.mainFocus}
        whoSees={whoSeesAgreement}
      />
      <ChoiceTiles
        name="principles"
        legend={fieldLabels.principles}
        kind="many"
        hint="Those with which the review leads. The team may raise the others."
        options={principleSigns.map(({ key, name }) => ({
          value: key,
          label: name,
          sign: <PrincipleSquare principle={key} />,
        }))}
        defaultValue={[...(latest?.principles ?? [])]}
      />
    </>
  );
}
