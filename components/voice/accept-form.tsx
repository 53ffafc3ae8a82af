import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceTiles } from '@/components/ui/choice-tiles';
import { Form, type FormAction } from '@/components/ui/form';
import { PrincipleSquare } from '@/components/ui/principle-square';
import { SelectField } from '@/components/ui/select-field';
import { principleSigns } from '@/lib/method/principle-signs';
import { shortAreaLabels } from '@/lib/notes/labels';
import { areaKeys } from '@/lib/timetable/keys';

interface AcceptFormProps {
  action: FormAction;
  reference: string;
  id: string;
}

/** Takes an answer among the notes, with what it is about. */
export function AcceptForm({ action, reference, id }: AcceptFormProps) {
  return (
    <Form action={action} submit="Take among the notes" className="mt-2 max-w-measure">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      <SelectField
        name="area"
        label="Area"
        optional
        empty="None in particular"
        options={areaKeys.map((value) => ({ value, label: shortAreaLabels[value] }))}
      />
      <ChoiceTiles
        name="principles"
        legend="Principles"
        kind="many"
        options={principleSigns.map((sign) => ({
          value: sign.key,
          label: sign.shortName,
          sign: <PrincipleSquare principle={sign.key} size={30} />,
        }))}
      />
      <Checkbox name="citizens" label="It is about how residents take part" />
    </Form>
  );
}
