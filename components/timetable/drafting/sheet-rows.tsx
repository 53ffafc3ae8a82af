import { Table } from '@/components/ui/table';
import { countWords } from '@/lib/platform/date-words';
import type { SheetPreview } from '@/lib/timetable/sheet/preview';

/** Every row of a spreadsheet with what it would do, or all that is wrong with it. */
export function SheetRows({ read }: { read: NonNullable<SheetPreview['read']> }) {
  return (
    <>
      {read.left > 0 ? (
        <p className="mb-4 border-l-[6px] border-warn bg-warn-wash px-4 py-3">
          <b>{countWords(read.left, 'row')} left out,</b> with what is wrong beside{' '}
          {read.left === 1 ? 'it' : 'them'}. Put that right in the spreadsheet and check it again, or keep the
          others now.
        </p>
      ) : null}
      {read.unknown.length > 0 ? (
        <p className="mb-4 text-small text-soft">
          Columns that a timetable does not have are passed over: {read.unknown.join(', ')}.
        </p>
      ) : null}
      <div className="mb-6">
        <Table
          caption="The rows of the spreadsheet"
          captionHidden
          stack
          columns={[
            { key: 'line', label: 'Row' },
            { key: 'title', label: 'Session' },
            { key: 'when', label: 'When' },
            { key: 'does', label: 'What it does' },
          ]}
          rows={read.rows.map(({ line, title, when, words, problems, warnings }) => ({
            id: String(line),
            cells: {
              line: <span className="tabular">{line}</span>,
              title: title || 'No title',
              when: when || 'Not said',
              does:
                problems.length === 0 ? (
                  <>
                    {words}
                    {warnings.map((warning) => (
                      <span key={warning} className="block text-small text-warn">
                        {warning}
                      </span>
                    ))}
                  </>
                ) : (
                  <ul className="font-bold text-warn">
                    {problems.map((problem) => (
                      <li key={problem}>{problem}</li>
                    ))}
                  </ul>
                ),
            },
          }))}
        />
      </div>
    </>
  );
}
