import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChangeList } from '@/components/timetable/telling/change-list';
import { ReleasedDays } from '@/components/timetable/telling/released-days';
import { DiffKey } from '@/components/ui/diff-key';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { instantWords } from '@/lib/platform/date-words';
import { permit } from '@/lib/platform/permit';
import { summaryWords } from '@/lib/timetable/change-labels';
import { changesBetween } from '@/lib/timetable/changes';
import { totalsWords } from '@/lib/timetable/labels';
import { listReleases } from '@/lib/timetable/queries/releases';
import { totals } from '@/lib/timetable/rules';

interface Props {
  params: Promise<{ reference: string; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Timetable, version ${(await params).number}` };
}

export default async function ReleasePage({ params }: Props) {
  const { reference, number } = await params;
  const { releases, names } = await listReleases(await permit('timetable.view', reference));
  const at = releases.findIndex((release) => String(release.number) === number);
  const release = releases[at] ?? notFound();
  const before = releases[at - 1];
  const changes = before ? changesBetween(before.told, release.told) : [];
  return (
    <>
      <PageTitle
        title={`Version ${number}`}
        sentence={`Released ${instantWords(release.releasedAt)} by ${release.by}. ${totalsWords(totals(release.told.sessions))}.`}
        actions={
          <LinkButton href={`/reviews/${reference}/timetable/releases`} look="secondary">
            All releases
          </LinkButton>
        }
      />
      {before ? (
        <Section
          title="What changed"
          lede={
            <>
              From version {before.number}. {summaryWords(changes)}
            </>
          }
        >
          <DiffKey />
          <ChangeList changes={changes} names={names} />
        </Section>
      ) : null}
      <Section title="As it was told" wide>
        <ReleasedDays told={release.told} names={names} />
      </Section>
    </>
  );
}
