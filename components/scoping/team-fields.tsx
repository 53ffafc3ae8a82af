import { Field } from '@/components/ui/field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { AgreementVersion } from '@/lib/scoping/agreement';
import { fieldLabels } from '@/lib/scoping/labels';

const numbers = [
  { name: 'councillors', usual: 2, hint: 'Beside the lead peer.' },
  { name: 'officers', usual: 3, hint: 'With those from co-operative bodies.' },
  { name: 'externals', usual: 1, hint: 'How many of the officers.' },
] as const;

export function TeamFields({ latest }: { latest: AgreementVersion | null }) {
  return (
    <>
      <TextareaField
        name="team"
        label={fieldLabels.team}
        hint="What the people should know and have done. Names come later, each agreed by the host."
        rows={4}
        maxLength={4000}
        defaultValue={latest?.team ?? usualTeam}
      />
      <div className="grid gap-x-6 sm:grid-cols-3">
        {numbers.map(({ name, usual, hint }) => (
          <Field
            key={name}
            name={name}
            type="number"
            min={0}
            max={12}
            label={fieldLabels[name]}
            hint={hint}
            defaultValue={latest?.[name] ?? usual}
          />
        ))}
      </div>
    </>
  );
}

const usualTeam =
  'A lead peer, two other councillors and three officers, one of them from an external co-operative body.';
