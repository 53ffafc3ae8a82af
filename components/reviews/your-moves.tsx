import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { dayOf } from '@/lib/platform/clock';
import { shortDateWords, weekdayWords } from '@/lib/platform/date-words';
import { stageLabels, taskLabels } from '@/lib/reviews/labels';
import type { WorkItem } from '@/lib/reviews/queries/your-work';

/** What lies with the viewer, in order of date. */
export function YourMoves({ items, today }: { items: readonly WorkItem[]; today: string }) {
  return (
    <Section title="Your move" lede="In order of date. The first one has waited longest, or is due first.">
      {items.length === 0 ? (
        <EmptyState title="Nothing needs you today">
          What lies with you appears here, review by review.
        </EmptyState>
      ) : (
        <ul className="-mt-2">
          {items.map((item) => (
            <Move key={`${item.review.reference} ${item.task.key}`} item={item} today={today} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Move({ item: { review, task }, today }: { item: WorkItem; today: string }) {
  const words = taskLabels[task.key];
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-4 md:grid-cols-[6rem_minmax(0,1fr)_15rem]">
      <When task={task} today={today} />
      <div>
        <Link
          href={`/reviews/${review.reference}/${task.page}`}
          className="font-bold max-md:inline-block max-md:py-1"
        >
          {words.what}
        </Link>
        <p className="text-small text-soft">{words.detail}</p>
      </div>
      <div className="text-small">
        {review.title}
        <span className="block text-soft">{stageLabels[review.stage]}</span>
      </div>
    </li>
  );
}

function When({ task, today }: { task: WorkItem['task']; today: string }) {
  const day = task.dueOn ?? (task.since ? dayOf(task.since) : today);
  const late = task.dueOn !== null && task.dueOn < today;
  return (
    <div className="text-small tabular">
      {day === today ? (
        <strong className="forced-border inline-block bg-accent px-2 text-on-accent">Today</strong>
      ) : (
        <b className={late ? 'text-warn' : ''}>{task.dueOn ? weekdayWords(day).slice(0, 3) : 'Since'}</b>
      )}
      <span className="text-soft max-md:ml-2 md:block">{shortDateWords(day)}</span>
      {late ? <span className="text-warn max-md:ml-2 md:block">late</span> : null}
    </div>
  );
}
