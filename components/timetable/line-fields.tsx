import { CheckboxGroup } from '@/components/ui/checkbox-group';

interface LineFieldsProps {
  lines: readonly { id: string; number: number; question: string }[];
  chosen: readonly string[];
}

/** Which of the team's questions a session asks. */
export function LineFields({ lines, chosen }: LineFieldsProps) {
  if (lines.length === 0) return null;
  return (
    <CheckboxGroup
      name="lines"
      legend="Lines of enquiry"
      hint="Questions that the team’s reading raised."
      options={lines.map(({ id, number, question }) => ({ value: id, label: `${number}. ${question}` }))}
      defaultValue={chosen}
    />
  );
}
