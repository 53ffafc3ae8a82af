import type { Metadata } from 'next';
import { ComposedBalance } from '@/components/team/composer/balance';
import { NoTeam } from '@/components/team/composer/no-team';
import { ProposeForm } from '@/components/team/composer/propose-form';
import { RoundTable } from '@/components/team/composer/round-table';
import { TeamNotes } from '@/components/team/composer/team-notes';
import { TeamKnows } from '@/components/team/team-knows';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { type Permit, permit } from '@/lib/platform/permit';
import { type Asked, askedFrom, composeHref, seatName } from '@/lib/team/composer/address';
import { tableChairs } from '@/lib/team/composer/chairs';
import { type Composition, composed } from '@/lib/team/composer/composition';
import { knowersOf, leadingOf } from '@/lib/team/composer/knowers';
import { composerSentence, noTeamSentence } from '@/lib/team/composer/labels';
import type { Pool } from '@/lib/team/composer/pool';
import { getPool } from '@/lib/team/queries/pool';
import { coverageOf } from '@/lib/team/rules/coverage';
import { proposeTeam } from '../actions';
import { ChairPanel } from './chair-panel';

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: 'Propose a team' };

export default async function ComposePage({ params, searchParams }: Props) {
  const may = await permit('team.propose', (await params).reference);
  const pool = await getPool(may);
  const asked = askedFrom(await searchParams);
  const found = composed(pool, asked);
  if (found.kind === 'team') return <Team may={may} pool={pool} asked={asked} found={found} />;
  const { reference, title } = may.review;
  const back = `/reviews/${reference}/team`;
  return (
    <>
      <PageTitle
        title={`A proposed team for ${title}`}
        sentence={found.kind === 'full' ? 'Every chair has a name.' : noTeamSentence(pool)}
      />
      {found.kind === 'full' ? (
        <EmptyState
          title="There is nothing left to propose."
          action={<LinkButton href={back}>Go to the team</LinkButton>}
        >
          This page fills chairs that are free. Free one on the team’s page, and it proposes who could take
          it.
        </EmptyState>
      ) : (
        <NoTeam reference={reference} pool={pool} clash={found.clash} ways={found.ways} />
      )}
    </>
  );
}

interface TeamProps {
  may: Permit<'team.propose'>;
  pool: Pool;
  asked: Asked;
  found: Composition & { kind: 'team' };
}

function Team({ may, pool, asked, found }: TeamProps) {
  const { reference, title } = may.review;
  const { problem, team, proposal, of } = found;
  const chairs = tableChairs(pool, problem, team);
  const chosen =
    chairs.find((chair) => chair.key === asked.chair) ??
    chairs.find((chair) => chair.sitting && !chair.settled);
  const here = { proposal, way: asked.way, team: found.changedFrom ? team.map(seatName) : null };
  const next = composeHref(reference, { way: asked.way, proposal: (proposal % of) + 1 });
  return (
    <>
      <PageTitle
        title={`A proposed team for ${title}`}
        sentence={composerSentence(pool, problem, { proposal, of })}
        actions={
          <>
            {of > 1 ? (
              <LinkButton href={next} look="secondary">
                Propose another
              </LinkButton>
            ) : null}
            <ProposeForm reference={reference} team={team} propose={proposeTeam} />
          </>
        }
      />
      <TeamNotes reference={reference} pool={pool} found={found} />
      <div className="mt-6 gap-x-10 border-t-2 border-ink pt-6 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <RoundTable
          shape={problem.shape}
          chairs={chairs}
          chosen={chosen?.key ?? null}
          hrefOf={(chair, hash) => composeHref(reference, { ...here, chair }, hash)}
        />
        {chosen ? (
          <ChairPanel may={may} pool={pool} found={found} chairs={chairs} chair={chosen} here={here} />
        ) : null}
      </div>
      <TeamKnows known={coverageOf(knowersOf(pool, problem, team), leadingOf(pool))} />
      <ComposedBalance balance={{ pool, problem, team }} />
    </>
  );
}
