import type { Metadata } from 'next';
import { ChosenNotes } from '@/components/findings/chosen-notes';
import { FindingForm } from '@/components/findings/finding-form';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { suggestionOf } from '@/lib/findings/rules';
import { listSharedNotes } from '@/lib/notes/queries/notes';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { recordFinding } from '../actions';

export const metadata: Metadata = { title: 'New finding' };

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ note?: string | string[] }>;
}

export default async function NewFindingPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const asked = new Set([(await searchParams).note ?? []].flat());
  await permit('findings.write', reference);
  const shared = await listSharedNotes(await permit('findings.view', reference));
  const notes = shared.filter((note) => asked.has(note.id));
  return (
    <>
      <PageTitle title="New finding" sentence="Say in one sentence what the notes have in common." />
      <Section title="The notes" lede="What the finding will stand on.">
        <ChosenNotes notes={notes} />
      </Section>
      <Section title="The finding">
        <FindingForm
          action={recordFinding}
          reference={reference}
          id={newId()}
          finding={null}
          draws={{ notes: notes.map((note) => note.id), ...suggestionOf(notes) }}
        />
      </Section>
    </>
  );
}
