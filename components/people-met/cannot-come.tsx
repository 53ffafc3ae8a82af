import { Button } from '@/components/ui/button';
import { controlClasses } from '@/components/ui/control-classes';
import { FieldFrame } from '@/components/ui/field-frame';

interface CannotComeProps {
  /** A plain address that takes the form: this page needs no script. */
  action: string;
  cannotCome: boolean;
  organiser: string | null;
  host: string;
}

/** Says to the organiser that one can't come, or comes after all. */
export function CannotCome({ action, cannotCome, organiser, host }: CannotComeProps) {
  if (cannotCome)
    return (
      <form action={action} method="post">
        <input type="hidden" name="comes" value="yes" />
        <Button look="secondary">I can come after all</Button>
      </form>
    );
  const who = organiser
    ? `${organiser}, who organises the visit at ${host}, and`
    : `The organiser at ${host} and`;
  return (
    <form action={action} method="post">
      <input type="hidden" name="comes" value="no" />
      <FieldFrame
        id="words"
        label="Anything they should know"
        optional
        error={undefined}
        hint="Another time that would suit you, or somebody else to ask. You need give no reason."
        whoSees={`${who} the review’s coordinator.`}
      >
        <textarea
          id="words"
          name="words"
          rows={3}
          maxLength={500}
          aria-describedby="words-hint words-sees"
          className={`${controlClasses} min-h-20`}
        />
      </FieldFrame>
      <Button look="secondary">I can’t come</Button>
    </form>
  );
}
