import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DraftedDays } from '@/components/timetable/drafting/drafted-days';
import { StillToSettle } from '@/components/timetable/drafting/still-to-settle';
import { UnplacedList } from '@/components/timetable/drafting/unplaced-list';
import { Form } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { countWords } from '@/lib/platform/date-words';
import { permit } from '@/lib/platform/permit';
import { draftTimetable } from '@/lib/timetable/drafting/draft';
import { draftingWords } from '@/lib/timetable/drafting/labels';
import { namesIn } from '@/lib/timetable/queries/draft';
import { getDrafting } from '@/lib/timetable/queries/drafting';
import { takeDraft } from '../actions';

export const metadata: Metadata = { title: 'A draft of the timetable' };

export default async function DraftPreviewPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const { input, fingerprint } = await getDrafting(await permit('timetable.edit', reference));
  const home = `/reviews/${reference}/timetable`;
  if (!input || input.wanted.length === 0) redirect(`${home}/draft`);
  const { placed, unplaced } = draftTimetable(input);
  const all = [...input.sessions, ...placed];
  const refusal = placed.length === 0 ? draftingWords.nothingPlaced : undefined;
  return (
    <>
      <PageTitle
        title="A draft of the timetable"
        sentence={
          <>
            <b className="block text-ink">
              {placed.length} of {countWords(input.wanted.length, 'session')} placed.
            </b>
            Nothing is kept yet. What is in the timetable already stays where it is.
          </>
        }
        actions={
          <Form
            action={takeDraft}
            submit={`Put ${countWords(placed.length, 'session')} into the timetable`}
            refusal={refusal}
            secondary={
              <LinkButton href={`${home}/draft`} look="secondary">
                Leave it
              </LinkButton>
            }
          >
            <input type="hidden" name="reference" value={reference} />
            <input type="hidden" name="fingerprint" value={fingerprint} />
          </Form>
        }
      />
      {unplaced.length > 0 ? (
        <Section title="Not placed" lede="They stay on the list of those wanted.">
          <UnplacedList unplaced={unplaced} hrefOf={({ id }) => `${home}/draft/${id}`} />
        </Section>
      ) : null}
      <Section title="The days" wide>
        <DraftedDays
          sessions={all}
          added={new Set(placed.map(({ id }) => id))}
          attendants={input.circumstances.attendants}
          names={namesIn(input.circumstances)}
        />
      </Section>
      <Section title="Still to settle" lede="What the timetable would warn of, as it stands here.">
        <StillToSettle sessions={all} circumstances={input.circumstances} />
      </Section>
    </>
  );
}
