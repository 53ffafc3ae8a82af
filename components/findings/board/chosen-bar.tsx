import { Button } from '@/components/ui/button';
import { drawingWords } from '@/lib/findings/drawing-labels';

interface ChosenBarProps {
  chosen: ReadonlySet<string>;
  /** Chosen ones that the list does not show now: they go along all the same. */
  unseen: readonly string[];
  onDraw: (as: 'supporting' | 'against', from: HTMLElement) => void;
  onClear: () => void;
}

/** What can be done with the notes that are chosen. */
export function ChosenBar({ chosen, unseen, onDraw, onClear }: ChosenBarProps) {
  const isIdle = chosen.size === 0;
  return (
    <div
      className={`${isIdle ? 'hidden group-has-checked:block' : ''} sticky bottom-0 z-10 mt-3 bg-slab p-3 text-on-slab`}
    >
      {unseen.map((id) => (
        <input key={id} type="hidden" name="note" value={id} />
      ))}
      <div className="flex items-center justify-between gap-3">
        <b className="text-small tabular">{isIdle ? null : drawingWords.chosen(chosen.size)}</b>
        {isIdle ? null : (
          <button
            type="button"
            onClick={onClear}
            className="min-h-11 px-2 text-small underline underline-offset-4"
          >
            Choose none
          </button>
        )}
      </div>
      <div className="grid grid-cols-2 gap-2">
        {isIdle ? null : (
          <>
            <BarButton words="Add to…" onPress={(from) => onDraw('supporting', from)} />
            <BarButton words="Says otherwise on…" onPress={(from) => onDraw('against', from)} />
          </>
        )}
        <div className="col-span-2 [&_button]:w-full">
          <Button look="secondary" small>
            Draw into a new finding
          </Button>
        </div>
      </div>
    </div>
  );
}

function BarButton({ words, onPress }: { words: string; onPress: (from: HTMLElement) => void }) {
  return (
    <button
      type="button"
      aria-haspopup="menu"
      onClick={(event) => onPress(event.currentTarget)}
      className="min-h-11 rounded-control border-[1.5px] border-on-slab px-2 text-small font-bold leading-tight"
    >
      {words}
    </button>
  );
}
