import { Section } from '@/components/ui/section';
import { kindWords } from '@/lib/calendar/labels';
import type { DateReason } from '@/lib/calendar/queries/date-reasons';
import { instantDateWords, rangeWords } from '@/lib/platform/date-words';

/** Why days were chosen although something strong spoke against them. */
export function DateReasons({ reasons }: { reasons: readonly DateReason[] }) {
  if (reasons.length === 0) return null;
  return (
    <Section
      title="Chosen all the same"
      lede="What spoke strongly against the days, and why they were chosen. The host’s people and the peer team see this."
    >
      <ul className="-mt-2">
        {reasons.map(({ id, from, to, against, words, by, at }) => (
          <li key={id} className="border-b border-rule py-3">
            <p>
              <b className="tabular">{rangeWords(from, to)}</b>, in spite of {kindWords(against)}.
            </p>
            <p className="mt-1 max-w-measure whitespace-pre-line">{words}</p>
            <p className="mt-1 text-small text-soft">
              {by}, {instantDateWords(at)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
