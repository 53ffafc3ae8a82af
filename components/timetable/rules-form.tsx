import { Form, type FormAction } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import type { RuleLevel } from '@/lib/platform/prisma/enums';
import { levelLabels } from '@/lib/timetable/labels/concerns';
import { type RuleKey, ruleKeys, timetableRules } from '@/lib/timetable/rule-table';

interface RulesFormProps {
  action: FormAction;
  reference: string;
  /** Where this review differs from what is usual. */
  levels: Partial<Record<RuleKey, RuleLevel>>;
}

/** Each rule with its reason, and how much it weighs on this review. */
export function RulesForm({ action, reference, levels }: RulesFormProps) {
  return (
    <Form action={action} submit="Save the rules">
      <input type="hidden" name="reference" value={reference} />
      <div className="mb-6 grid border-t-2 border-ink md:grid-cols-2 md:gap-x-10">
        {ruleKeys.map((key) => {
          const { name, why, usual } = timetableRules[key];
          const level = levels[key] ?? usual;
          return (
            <div key={key} className="border-b border-rule pt-4">
              <input type="hidden" name={`were[${key}]`} value={level} />
              <RadioGroup
                name={`levels[${key}]`}
                legend={name}
                hint={level === usual ? why : `${why} Usually: ${levelLabels[usual].toLowerCase()}.`}
                options={options}
                defaultValue={level}
                inline
              />
            </div>
          );
        })}
      </div>
    </Form>
  );
}

const options = (['ignore', 'warn', 'block'] as const).map((value) => ({ value, label: levelLabels[value] }));
