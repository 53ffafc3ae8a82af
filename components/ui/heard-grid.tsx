import { principleSigns } from '@/lib/method/principle-signs';
import { HeardSquare } from './heard-square';
import { PrincipleSquare } from './principle-square';
import { Table } from './table';

export interface Heard {
  principle: string;
  /** Independent sources. */
  sources: number;
  /** The kinds of people and papers in words: “3 kinds”, “1 kind: staff”, “nobody yet”. */
  from: string;
}

/** How much has been heard about each principle: as squares, and as a table with the same facts. */
export function HeardGrid({ heard }: { heard: readonly Heard[] }) {
  const byKey = new Map(heard.map((each) => [each.principle, each]));
  const lines = principleSigns.map((sign) => ({
    sign,
    ...(byKey.get(sign.key) ?? { principle: sign.key, sources: 0, from: 'nobody yet' }),
  }));
  return (
    <div>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[312px_minmax(0,1fr)]">
        <div className="grid max-w-[312px] grid-cols-3 content-start gap-3" aria-hidden="true">
          {lines.map(({ sign, sources }) => (
            <HeardSquare key={sign.key} sign={sign} sources={sources} />
          ))}
        </div>
        <Table
          caption="How much has been heard about each principle"
          captionHidden
          columns={[
            { key: 'principle', label: 'Principle' },
            { key: 'sources', label: 'Sources', number: true },
            { key: 'from', label: 'From' },
          ]}
          rows={lines.map(({ sign, sources, from }) => ({
            id: sign.key,
            cells: {
              principle: (
                <span className="flex items-center gap-3">
                  <PrincipleSquare principle={sign.key} size={20} />
                  {sign.shortName}
                </span>
              ),
              sources,
              from: sources === 0 ? <b>{from}</b> : from,
            },
          }))}
        />
      </div>
      <p className="mt-3 max-w-measure text-small text-soft">
        A full square means twelve or more independent sources. It shows how much has been heard, and nothing
        about how well the council does.
      </p>
    </div>
  );
}
