import { Section } from '@/components/ui/section';

interface PaperLinksProps {
  reference: string;
  /** The viewer goes to sessions of this timetable. */
  hasOwn: boolean;
}

/** The timetable to print: files that say what they are before they are fetched. */
export function PaperLinks({ reference, hasOwn }: PaperLinksProps) {
  const papers = [
    { kind: 'wall', label: 'Wall chart', what: 'the whole visit on one A3 sheet' },
    ...(hasOwn ? [{ kind: 'mine', label: 'My days', what: 'your own sessions on A4' }] : []),
    { kind: 'days', label: 'Day sheets', what: 'each day on A4, place by place' },
  ];
  return (
    <div className="no-print">
      <Section title="On paper" lede="As the timetable stands on this page, as PDF.">
        <ul>
          {papers.map(({ kind, label, what }) => (
            <li key={kind} className="border-b border-rule py-2">
              {/* A plain link: it leads to a file, which nothing should fetch ahead. */}
              <a href={`/reviews/${reference}/timetable/paper/${kind}`} className="target">
                {label}
              </a>{' '}
              <span className="text-small text-soft">{what}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
