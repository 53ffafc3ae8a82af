import type { Metadata } from 'next';
import { LossForms } from '@/components/timetable/drafting/loss-forms';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { now } from '@/lib/platform/clock';
import { daysBetween } from '@/lib/platform/date-words';
import { permit } from '@/lib/platform/permit';
import type { DraftInput } from '@/lib/timetable/drafting/input';
import { draftingWords } from '@/lib/timetable/drafting/labels';
import { lossOf, peopleSent } from '@/lib/timetable/drafting/loss';
import { lossInput } from '@/lib/timetable/drafting/schema';
import { getDrafting, repairOf } from '@/lib/timetable/queries/drafting';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import { Repair } from './repair';

export const metadata: Metadata = { title: 'Repair the timetable' };

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string>>;
}

export default async function RepairPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const said = await searchParams;
  const edit = await permit('timetable.edit', reference);
  const { input } = await getDrafting(edit);
  const { names } = await getTimetable(await permit('timetable.view', reference));
  const repair = input && repairFor(said, input);
  return (
    <>
      <PageTitle
        title="Repair the timetable"
        sentence="When a peer drops out or a place is lost: the fewest changes, shown before anything is kept. What is past or pinned stays as it is."
        actions={
          <LinkButton href={`/reviews/${reference}/timetable`} look="secondary">
            Back to the timetable
          </LinkButton>
        }
      />
      {input && repair ? <Repair reference={reference} input={input} names={names} {...repair} /> : null}
      {input ? (
        <LossForms
          people={peopleSent(input).map((value) => ({ value, label: names.get(value) ?? 'Somebody' }))}
          places={input.circumstances.places
            .filter(({ isLost }) => !isLost)
            .map(({ id: value, name }) => ({ value, label: name }))}
          days={daysBetween(input.from, input.to)}
          said={said}
        />
      ) : (
        <p>{draftingWords.noDates}</p>
      )}
    </>
  );
}

function repairFor(said: Record<string, string>, input: DraftInput) {
  const parsed = lossInput.safeParse(said);
  const at = now();
  const loss = parsed.success ? lossOf(parsed.data, input, at) : null;
  if (!parsed.success || !loss) return null;
  return { loss, said: parsed.data, repaired: repairOf(input, loss, at) };
}
