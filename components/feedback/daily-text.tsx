/** A word of the day as the host reads it. */
export function DailyText({ day, sender, text }: { day: string; sender: string; text: string }) {
  return (
    <>
      <h3 className="text-body">
        {day} <span className="ml-2 font-normal text-soft tabular">{sender}</span>
      </h3>
      <p className="mt-1 max-w-measure whitespace-pre-line">{text}</p>
    </>
  );
}
