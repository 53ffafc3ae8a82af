import type { ReportContent } from '@/lib/report/content';
import { dotKey, methodSentence, partLabels } from '@/lib/report/labels';
import { PeopleDots } from './people-dots';

export function EditionMethod({ method }: { method: ReportContent['method'] }) {
  return (
    <>
      <p className="mb-3 max-w-measure">{methodSentence(method)}</p>
      {method.byKind.length > 0 ? <PeopleTable kinds={method.byKind} /> : null}
    </>
  );
}

function PeopleTable({ kinds }: { kinds: ReportContent['method']['byKind'] }) {
  return (
    <table className="my-4 w-full max-w-measure border-collapse text-left text-small">
      <thead>
        <tr className="border-b border-ink">
          <th scope="col" className="py-2 pr-4">
            {partLabels.whoWeMet}
          </th>
          <th scope="col" className="py-2 pr-4 text-right">
            {partLabels.people}
          </th>
          <td className="py-2 pl-2 text-soft max-sm:hidden">{dotKey}</td>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, label, people }) => (
          <tr key={kind} className="border-b border-rule">
            <th scope="row" className="py-2 pr-4 align-top font-normal">
              {label}
            </th>
            <td className="tabular py-2 pr-4 text-right align-top">{people}</td>
            <td className="w-1/2 py-3 pl-2 align-top max-sm:hidden">
              <PeopleDots count={people} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
