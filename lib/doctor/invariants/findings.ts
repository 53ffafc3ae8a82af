import { type Invariant, reached } from '@/lib/doctor/invariant';

// Of reviews that were purged before counts were kept nobody knows them any more.
const purgedWithoutCounts = `r."notesPurgedAt" is not null
  and not exists (select 1 from "FrozenSupport" k where k."reviewId" = r.id)`;

/** What the team found, and on what it stands. */
export const findingInvariants: readonly Invariant[] = [
  {
    name: 'findings.on_shared_notes',
    says: 'No finding stands on a private note, or on a note of another review',
    violations: `select f."reviewId" || ' ' || f.number as what from "Finding" f join "FindingNote" x on x."findingId" = f.id
      join "Note" n on n.id = x."noteId" where n."sharedAt" is null or n."reviewId" <> f."reviewId" or x."reviewId" <> f."reviewId"`,
  },
  {
    name: 'findings.settled_before_report',
    says: 'Past the visit, every finding is settled',
    violations: `select r.reference || ' ' || f.number as what from "Finding" f join "Review" r on r.id = f."reviewId"
      where ${reached('delivered')} and f."droppedAt" is null and f."settledAt" is null`,
  },
  {
    name: 'findings.peers_heard',
    says: 'A settled finding has every peer’s word on its wording, or their absence',
    violations: `select f."reviewId" || ' ' || f.number as what from "Finding" f where f."settledAt" is not null
      and f."droppedAt" is null and exists (
      select 1 from "Seat" s where s."reviewId" = f."reviewId" and s.role in ('lead_peer', 'peer')
        and s."startedAt" <= f."settledAt" and (s."endedAt" is null or s."endedAt" > f."settledAt") and not exists (
        select 1 from "FindingView" v where v."findingId" = f.id and v."personId" = s."personId" and v.wording = f.wording))`,
  },
  {
    name: 'findings.stand_on_something',
    says: 'A settled finding has a note that supports it, or the counts that were kept of them',
    violations: `select r.reference || ' ' || f.number as what from "Finding" f join "Review" r on r.id = f."reviewId"
      where f."settledAt" is not null and f."droppedAt" is null and not (${purgedWithoutCounts})
        and not exists (select 1 from "FindingNote" x where x."findingId" = f.id and not x.against)
        and not exists (select 1 from "FrozenSupport" s where s."findingId" = f.id)`,
  },
  {
    name: 'findings.support_kept',
    says: 'Of every finding of a delivered report is kept on how much it stood',
    violations: `select r.reference || ' ' || f.number as what from "Finding" f join "Review" r on r.id = f."reviewId"
      where f."droppedAt" is null and (${reached('delivered')} or r."notesPurgedAt" is not null)
        and not (${purgedWithoutCounts})
        and not exists (select 1 from "FrozenSupport" s where s."findingId" = f.id and s."reviewId" = r.id)`,
  },
  {
    name: 'findings.worded',
    // Of what was reworded before wordings were kept, the one of that day is the first.
    says: 'Every wording of a finding is kept, from the first that was to the present one, and the present one is what it says',
    violations: `select f."reviewId" || ' ' || f.number as what from "Finding" f
      where (select array_agg(w.wording order by w.wording) from "FindingWording" w where w."findingId" = f.id)
          is distinct from (select array_agg(n) from generate_series(
            (select min(w.wording) from "FindingWording" w where w."findingId" = f.id), f.wording) n)
        or not exists (select 1 from "FindingWording" w where w."findingId" = f.id and w.wording = f.wording
          and w.statement = f.statement and w.detail = f.detail and w.kind = f.kind)`,
  },
  {
    name: 'findings.merged_into_own_review',
    says: 'A finding that was drawn into another stands no more, and both are of one review',
    violations: `select f."reviewId" || ' ' || f.number as what from "Finding" f
      left join "Finding" i on i.id = f."mergedIntoId" left join "Finding" o on o.id = f."splitFromId"
      where (f."mergedIntoId" is not null and (f."droppedAt" is null or i."reviewId" is distinct from f."reviewId"))
        or (f."splitFromId" is not null and o."reviewId" is distinct from f."reviewId")`,
  },
  {
    name: 'daily.of_own_review',
    says: 'The word of a day tells of findings of its own review, in a wording that they had',
    violations: `select x."reviewId" || ' ' || f.number as what from "DailyFinding" x join "Finding" f on f.id = x."findingId"
      join "DailyFeedback" d on d.id = x."dailyId"
      where f."reviewId" <> x."reviewId" or d."reviewId" <> x."reviewId" or x.wording > f.wording`,
  },
];
