import { Section } from '@/components/ui/section';
import { SummaryList } from '@/components/ui/summary-list';
import { rangeWords } from '@/lib/platform/date-words';
import type { AskedRequest } from '@/lib/request/queries/request';

/** What was asked, as it was sent. */
export function RequestAnswers({ request }: { request: AskedRequest }) {
  return (
    <Section
      title="What was asked"
      lede="The people of the host and the coordinator see this. The peer team does not."
    >
      <SummaryList
        rows={[
          { term: 'Why now', value: request.whyNow },
          { term: 'Hoped-for focus', value: request.hopedFocus },
          {
            term: 'Dates',
            value: (
              <ul className="tabular">
                {request.windows.map((window) => (
                  <li key={`${window.from} ${window.to}`}>{rangeWords(window.from, window.to)}</li>
                ))}
              </ul>
            ),
          },
          { term: 'How to reach them, and what to work around', value: request.contacts },
          ...(request.partners.length > 0
            ? [
                {
                  term: 'Partners that sign nothing',
                  value: request.partners.map(({ name, part }) => `${name}: ${part}`).join('\n'),
                },
              ]
            : []),
          { term: 'Sent by', value: request.sender ?? 'Somebody who is no longer here' },
        ]}
      />
    </Section>
  );
}
