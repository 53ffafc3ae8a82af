import { StageLine } from '@/components/ui/stage-line';
import { stageLine } from '@/lib/lifecycle';
import { dayOf } from '@/lib/platform/clock';
import { shortDateWords } from '@/lib/platform/date-words';
import type { Stage } from '@/lib/platform/prisma/enums';
import { stageLabels } from '@/lib/reviews/labels';

interface Props {
  stage: Stage;
  dates: ReadonlyMap<Stage, Date>;
  visit: { onSiteFrom: string | null };
  today: string;
}

/** A review's life as a line: what is behind with its dates, where it stands, what is to come. */
export function ReviewLife({ stage, dates, visit, today }: Props) {
  const now = (stageLine as readonly Stage[]).indexOf(stage);
  if (now < 0) return null;
  return (
    <StageLine
      label="The life of this review"
      stages={stageLine.map((each, index) => ({
        label: stageLabels[each],
        state: index < now ? 'past' : index === now ? 'now' : 'next',
        note: noteFor(each, dates.get(each), visit.onSiteFrom, today),
      }))}
    />
  );
}

function noteFor(
  stage: Stage,
  reached: Date | undefined,
  from: string | null,
  today: string,
): string | undefined {
  if (reached) return shortDateWords(dayOf(reached));
  return stage === 'on_site' && from && from > today ? `from ${shortDateWords(from)}` : undefined;
}
