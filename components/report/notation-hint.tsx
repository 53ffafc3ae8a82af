import { Disclosure } from '@/components/ui/disclosure';

/** How the plain notation of the report's texts is written. */
export function NotationHint() {
  return (
    <Disclosure summary="How to write lists, headings and quotations" className="mb-6">
      <dl className="grid max-w-measure gap-x-6 gap-y-1 text-small sm:grid-cols-[12rem_minmax(0,1fr)]">
        {rows.map(([sign, meaning]) => (
          <div key={sign} className="contents">
            <dt>
              <code>{sign}</code>
            </dt>
            <dd className="text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

const rows = [
  ['an empty line', 'begins a new paragraph'],
  ['## Words', 'a heading within the section'],
  ['- words', 'a point of a list; two spaces before it make it a lower one'],
  ['1. words', 'a point of a numbered list'],
  ['> words', 'a quotation; say nothing of who spoke'],
  ['**words**', 'strong'],
  ['*words*', 'emphasis'],
  ['| one | two |', 'a row of a table; the first row is its head'],
] as const;
