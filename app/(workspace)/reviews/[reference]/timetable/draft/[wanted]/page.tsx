import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WantedForm } from '@/components/timetable/drafting/wanted-form';
import { Form } from '@/components/ui/form';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { daysBetween } from '@/lib/platform/date-words';
import { permit } from '@/lib/platform/permit';
import { getDraft } from '@/lib/timetable/queries/timetable';
import { listWanted } from '@/lib/timetable/queries/wanted';
import { dropWanted, recordWanted } from '../actions';

export const metadata: Metadata = { title: 'Session wanted' };

interface Props {
  params: Promise<{ reference: string; wanted: string }>;
}

export default async function WantedPage({ params }: Props) {
  const { reference, wanted: id } = await params;
  const edit = await permit('timetable.edit', reference);
  const wanted = (await listWanted(edit)).find((each) => each.id === id) ?? notFound();
  const { places, attendants } = await getDraft(edit);
  const { onSiteFrom, onSiteTo } = edit.review;
  return (
    <>
      <PageTitle title={wanted.title} sentence="Wanted, not placed yet." />
      <Section title="What is wanted">
        <WantedForm
          action={recordWanted}
          reference={reference}
          id={id}
          wanted={wanted}
          days={onSiteFrom && onSiteTo ? daysBetween(onSiteFrom, onSiteTo) : []}
          places={places}
          attendants={attendants}
        />
      </Section>
      <Section title="Take it off the list" lede="Nothing in the timetable changes.">
        <Form action={dropWanted} submit="Take it off the list" look="warn">
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={wanted.version} />
        </Form>
      </Section>
    </>
  );
}
