import { Form } from '@/components/ui/form';
import { instantDateWords } from '@/lib/platform/date-words';
import { concernWords } from '@/lib/timetable/labels/concerns';
import type { Concern } from '@/lib/timetable/rules/concern';
import type { Timetable } from '@/lib/timetable/session';
import type { Settling } from './settling';

interface KeptListProps {
  concerns: readonly Concern[];
  names: Timetable['names'];
  settling: Settling | undefined;
}

/** What stays as it is, with who said so and why. */
export function KeptList({ concerns, names, settling }: KeptListProps) {
  const kept = concerns.flatMap((concern) => (concern.kept ? [{ concern, kept: concern.kept }] : []));
  if (kept.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="flex min-h-11 items-center text-accent underline underline-offset-4">
        Kept as it is: {kept.length}
      </summary>
      <ul>
        {kept.map(({ concern, kept: { key, reason, by, at } }) => {
          const [bold, rest] = concernWords(concern, names);
          return (
            <li key={key} className="border-b border-rule py-3">
              <p>
                <b>{bold}</b> {rest}
              </p>
              <p className="text-small text-soft">
                {by}, {instantDateWords(at)}: {reason}
              </p>
              {settling ? (
                <Form action={settling.actions.reopenConcern} submit="Take it up again" look="quiet" small>
                  <input type="hidden" name="reference" value={settling.reference} />
                  <input type="hidden" name="key" value={key} />
                </Form>
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
