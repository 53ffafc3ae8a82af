import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import type { Decision } from '@/lib/platform/decision';
import { refusalWords } from '@/lib/platform/refusal-words';
import type { Timetable } from '@/lib/timetable/session';

interface ReleaseFormProps {
  action: FormAction;
  reference: string;
  timetable: Pick<Timetable, 'sessions' | 'release' | 'hasChanges'>;
  decision: Decision;
}

/** Releases the draft under its number; without a change there is nothing to tell. */
export function ReleaseForm({ action, reference, timetable, decision }: ReleaseFormProps) {
  const { sessions, release, hasChanges } = timetable;
  if (sessions.length === 0 || !hasChanges) return null;
  const label = `Release version ${(release?.number ?? 0) + 1}`;
  if (!decision.allowed) return <Button refusal={refusalWords(decision.refusal)}>{label}</Button>;
  return (
    <Form action={action} submit={label}>
      <input type="hidden" name="reference" value={reference} />
    </Form>
  );
}
