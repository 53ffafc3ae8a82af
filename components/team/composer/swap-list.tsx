import Link from 'next/link';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';

export interface SwapRow {
  key: string;
  name: string;
  post: string;
  words: string;
  href: string;
}

interface Props {
  title: string;
  rows: readonly SwapRow[];
  /** How many more there are than rows. */
  more: number;
  word: 'Swap' | 'Add';
  none: string;
}

const shown = 3;

/** Everybody who could take this chair as well, each with what it would change; the least costly first. */
export function SwapList({ title, rows, more, word, none }: Props) {
  const rest = rows.slice(shown);
  return (
    <div className="mt-6 border-t border-ink pt-3">
      <h3 className="text-body font-bold">{title}</h3>
      {rows.length === 0 ? <p className="mt-1 text-small text-soft">{none}</p> : null}
      <ul>
        {rows.slice(0, shown).map((row) => (
          <SwapItem key={row.key} row={row} word={word} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Disclosure className="mt-2" summary={`${rest.length + more} more`}>
          <ul>
            {rest.map((row) => (
              <SwapItem key={row.key} row={row} word={word} />
            ))}
          </ul>
          {more > 0 ? (
            <p className="py-2 text-small text-soft">
              And {more.toLocaleString('en-GB')} who would cost the team more. Choose chair by chair to see
              everybody.
            </p>
          ) : null}
        </Disclosure>
      ) : null}
    </div>
  );
}

function SwapItem({ row, word }: { row: SwapRow; word: Props['word'] }) {
  return (
    <li className="flex items-start justify-between gap-4 border-b border-rule py-3">
      <span className="min-w-0 text-small">
        <Link href={`/peers/${row.key}`} data-plain className="text-body font-bold hover:underline">
          {row.name}
        </Link>
        <span className="block text-soft">{row.post}</span>
        <span className="mt-1 block">{row.words}</span>
      </span>
      <LinkButton href={row.href} look="secondary" small>
        {word}
        <span className="sr-only"> {row.name}</span>
      </LinkButton>
    </li>
  );
}
