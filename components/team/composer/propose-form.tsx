import { Form, type FormAction } from '@/components/ui/form';
import type { Sitting } from '@/lib/team/composer/problem';

interface Props {
  reference: string;
  team: readonly Sitting[];
  propose: FormAction;
}

const numbers = [
  'nobody',
  'this one',
  'these two',
  'these three',
  'these four',
  'these five',
  'these six',
  'these seven',
  'these eight',
];

/** Puts the whole team on its chairs; nobody is asked by it. */
export function ProposeForm({ reference, team, propose }: Props) {
  const words = numbers[team.length] ?? `these ${team.length}`;
  return (
    <Form action={propose} submit={`Put ${words} on the team`} className="max-md:w-full">
      <input type="hidden" name="reference" value={reference} />
      {team.map(({ peer, seating }, index) => (
        <span key={peer.key}>
          <input type="hidden" name={`people[${index}][person]`} value={peer.key} />
          <input type="hidden" name={`people[${index}][place]`} value={seating.place} />
        </span>
      ))}
    </Form>
  );
}
