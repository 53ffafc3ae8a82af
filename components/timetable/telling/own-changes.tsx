import { Section } from '@/components/ui/section';
import { instantDateWords } from '@/lib/platform/date-words';
import type { Names } from '@/lib/timetable/change-labels';
import type { Change } from '@/lib/timetable/changes';
import { ChangeList } from './change-list';

interface OwnChangesProps {
  news: { number: number; releasedAt: Date; changes: readonly Change[] };
  names: Names;
  own: string;
}

/** What the last release changed for whoever looks, above everything else. */
export function OwnChanges({ news, names, own }: OwnChangesProps) {
  return (
    <Section
      title="Changed for you"
      lede={`Version ${news.number}, released ${instantDateWords(news.releasedAt)}. Your days below follow it.`}
    >
      <div className="border-l-[6px] border-accent bg-accent-wash px-4 md:px-6 [&_ins]:bg-transparent">
        <ChangeList changes={news.changes} names={names} own={own} />
      </div>
    </Section>
  );
}
