import { roundtableWords } from '@/lib/roundtable/labels';

interface Props {
  roundtable: {
    heldAt: Date | null;
    audience: string;
    attended: number | null;
    questions: string;
    waivedReason: string | null;
  } | null;
}

/** What became of the roundtable, and what was asked there. */
export function RoundtableRecord({ roundtable }: Props) {
  return (
    <div className="mb-6 max-w-measure">
      <p className="whitespace-pre-line">{roundtableWords(roundtable)}</p>
      {roundtable?.questions ? (
        <>
          <h3 className="mt-4 text-body font-bold">What was asked</h3>
          <p className="whitespace-pre-line">{roundtable.questions}</p>
        </>
      ) : null}
    </div>
  );
}
