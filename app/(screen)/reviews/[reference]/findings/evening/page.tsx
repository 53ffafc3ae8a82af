import type { Metadata } from 'next';
import Link from 'next/link';
import {
  askInSessions,
  raiseLine,
  recordAbsence,
  sayView,
  settleFinding,
  withdrawAsk,
} from '@/app/(workspace)/reviews/[reference]/findings/actions';
import { EveningSteps } from '@/components/findings/evening/evening-steps';
import { LivePage } from '@/components/ui/live-page';
import { eveningOf } from '@/lib/findings/evening';
import { getEvening } from '@/lib/findings/queries/evening';
import { dayOf, now } from '@/lib/platform/clock';
import { daysBetween, dayWords, weekdayWords } from '@/lib/platform/date-words';
import { newId } from '@/lib/platform/ids';
import { sequenceOf } from '@/lib/platform/live';
import { permit } from '@/lib/platform/permit';

export const metadata: Metadata = { title: 'Evening meeting' };

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ day?: string }>;
}

export default async function EveningPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const view = await permit('findings.view', reference);
  const { review, viewer } = view;
  const { onSiteFrom, onSiteTo } = review;
  const days = onSiteFrom && onSiteTo ? daysBetween(onSiteFrom, onSiteTo) : [];
  const day = eveningOf(days, (await searchParams).day, dayOf(now()));
  // Read first, so that nothing that changes while the page is made is missed.
  const sequence = await sequenceOf(review.id);
  const evening = await getEvening(view, day);
  const may = (permission: Parameters<typeof review.decide>[0]) => review.decide(permission).allowed;
  return (
    <>
      <LivePage address={`/api/live/${reference}`} since={sequence} />
      <EveningSteps
        key={day}
        evening={evening}
        reference={reference}
        personId={viewer.personId}
        newLine={newId()}
        actions={{
          ask: may('asks.write') ? { ask: askInSessions, withdraw: withdrawAsk } : null,
          raise: may('lines.raise') ? raiseLine : null,
          say: may('findings.say') ? sayView : null,
          settle: may('findings.settle') ? settleFinding : null,
          away: may('findings.settle') ? recordAbsence : null,
        }}
        head={
          <header className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
            <h1 className="text-small">
              Evening meeting, {dayWords(day)} <span className="font-normal text-soft">{review.title}</span>
            </h1>
            <nav aria-label="Days" className="flex flex-wrap gap-x-4 text-small">
              {days.map((each) => (
                <Link
                  key={each}
                  href={`/reviews/${reference}/findings/evening?day=${each}`}
                  aria-current={each === day ? 'page' : undefined}
                  className="target aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
                >
                  {weekdayWords(each)}
                </Link>
              ))}
            </nav>
          </header>
        }
      />
    </>
  );
}
