import type { Metadata } from 'next';
import Link from 'next/link';
import { NoWanted } from '@/components/timetable/drafting/no-wanted';
import { WantedTable } from '@/components/timetable/drafting/wanted-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { SummaryList } from '@/components/ui/summary-list';
import { countWords } from '@/lib/platform/date-words';
import { permit } from '@/lib/platform/permit';
import type { DraftInput } from '@/lib/timetable/drafting/input';
import { draftingWords, restsOnRows } from '@/lib/timetable/drafting/labels';
import { namesIn } from '@/lib/timetable/queries/draft';
import { getDrafting } from '@/lib/timetable/queries/drafting';
import { wantUsualSet } from './actions';

export const metadata: Metadata = { title: 'Draft for me' };

export default async function DraftPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const { input } = await getDrafting(await permit('timetable.edit', reference));
  const home = `/reviews/${reference}/timetable`;
  return (
    <>
      <PageTitle
        title="Draft for me"
        sentence="Say what the visit should hold. The draft finds when, where and with whom, around all that is in the timetable already, and keeps nothing before you have seen it."
        actions={<Actions home={home} input={input} />}
      />
      {input ? <Wishes reference={reference} input={input} /> : <p>{draftingWords.noDates}</p>}
    </>
  );
}

function Actions({ home, input }: { home: string; input: DraftInput | null }) {
  const refusal = input ? draftingWords.nothingWanted : draftingWords.noDates;
  return (
    <>
      <LinkButton href={home} look="secondary">
        Back to the timetable
      </LinkButton>
      {input?.wanted.length ? (
        <>
          <LinkButton href={`${home}/draft/new`} look="secondary">
            Add a session wanted
          </LinkButton>
          <LinkButton href={`${home}/draft/preview`}>See a draft</LinkButton>
        </>
      ) : (
        <LinkButton href={`${home}/draft/preview`} refusal={refusal}>
          See a draft
        </LinkButton>
      )}
    </>
  );
}

function Wishes({ reference, input }: { reference: string; input: DraftInput }) {
  const { wanted, sessions, circumstances } = input;
  const home = `/reviews/${reference}/timetable`;
  return (
    <>
      <Section
        title="Sessions wanted"
        lede={wanted.length > 0 ? `${countWords(wanted.length, 'session')}, not placed yet.` : ''}
      >
        {wanted.length === 0 ? (
          <NoWanted reference={reference} offer={sessions.length === 0 ? wantUsualSet : null} />
        ) : (
          <WantedTable
            wanted={wanted}
            names={namesIn(circumstances)}
            hrefOf={({ id }) => `${home}/draft/${id}`}
          />
        )}
      </Section>
      <Section
        title="What it rests on"
        lede={
          <>
            The draft is only as good as this. <Link href={`${home}/places`}>Add or change places</Link>
          </>
        }
      >
        <SummaryList rows={restsOnRows(input)} />
      </Section>
    </>
  );
}
