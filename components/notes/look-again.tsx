import { Icon } from '@/components/ui/icon';
import type { Attribution } from '@/lib/notes/attribution';
import { attributionWords } from '@/lib/notes/labels';

/** What the check found, each once, and what could stand there instead. */
export function LookAgain({ finds }: { finds: readonly Attribution[] }) {
  const words = [...new Set(finds.map((find) => attributionWords[find.kind](find.words)))];
  return (
    <ul className="space-y-1 text-small">
      {words.map((each) => (
        <li key={each} className="flex max-w-measure gap-2">
          <Icon name="warning" size={16} className="mt-1 text-warn" />
          {each}
        </li>
      ))}
    </ul>
  );
}
