import { WaiveForms } from '@/components/team/waive-forms';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormAction } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import type { PoolPerson } from '@/lib/team/composer/pool';

export interface BarredRow {
  person: PoolPerson;
  /** After the name: “works for Ansty Vale, which shares a boundary with Harrowmere”. */
  words: string;
}

interface Props {
  reference: string;
  rows: readonly BarredRow[];
  more: number;
  actions: { waive: FormAction; withdraw: FormAction };
}

const shown = 4;

/** Who cannot take this chair, and why; what is only nearness may be set aside with a reason. */
export function CannotSit({ rows, more, ...each }: Props) {
  if (rows.length === 0) return null;
  const rest = rows.slice(shown);
  return (
    <div className="mt-6 border-t border-ink pt-3">
      <h3 className="text-body font-bold">Cannot sit here</h3>
      <ul>
        {rows.slice(0, shown).map((row) => (
          <BarredItem key={row.person.personId} row={row} {...each} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Disclosure className="mt-2" summary={`${rest.length + more} more`}>
          <ul>
            {rest.map((row) => (
              <BarredItem key={row.person.personId} row={row} {...each} />
            ))}
          </ul>
          {more > 0 ? <p className="py-2 text-small text-soft">And {more} others.</p> : null}
        </Disclosure>
      ) : null}
    </div>
  );
}

function BarredItem({ row, reference, actions }: { row: BarredRow } & Pick<Props, 'reference' | 'actions'>) {
  return (
    <li className="flex items-start gap-3 py-2 text-small">
      <Icon name="cross" size={18} className="mt-0.5 text-error" />
      <div className="min-w-0">
        <b>{row.person.name}</b> {row.words}.
        <WaiveForms
          reference={reference}
          person={row.person}
          conflicts={row.person.conflicts}
          actions={actions}
        />
      </div>
    </li>
  );
}
