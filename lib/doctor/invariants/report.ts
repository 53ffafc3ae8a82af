import { type Invariant, reached } from '@/lib/doctor/invariant';

/** The report, and whom the council shows it to. */
export const reportInvariants: readonly Invariant[] = [
  {
    name: 'recommendations.from_findings',
    says: 'Every recommendation comes from a finding of its own review',
    violations: `select c."reviewId" || ' ' || c.number as what from "Recommendation" c where c."droppedAt" is null and not exists (
      select 1 from "RecommendationFinding" x join "Finding" f on f.id = x."findingId"
      where x."recommendationId" = c.id and f."reviewId" = c."reviewId")`,
  },
  {
    name: 'fact_check.answered',
    says: 'A delivered report has an answer with a reason to every point of its fact check',
    violations: `select r.reference || ' ' || p.number as what from "FactCheckPoint" p join "Review" r on r.id = p."reviewId"
      where ${reached('delivered')} and (p.answer is null or coalesce(p.reason, '') = '')`,
  },
  {
    name: 'report.final_when_delivered',
    says: 'A delivered review has its final report, signed by its lead peer',
    violations: `select r.reference as what from "Review" r where ${reached('delivered')} and not exists (
      select 1 from "ReportEdition" e join "Seat" s on s."reviewId" = r.id and s."personId" = e."madeById" and s.role = 'lead_peer'
      where e."reviewId" = r.id and e.kind = 'feedback' and e.status = 'final')`,
  },
  {
    name: 'report.fingerprint',
    says: 'An edition’s fingerprint is that of its stored file',
    violations: `select e.id::text as what from "ReportEdition" e left join "StoredFile" f on f.id = e."fileId"
      where (e."fileId" is null) <> (e.sha256 is null) or (f.id is not null and f.sha256 <> e.sha256)`,
  },
  {
    name: 'publication.by_leaders',
    says: 'Every decision on publication was recorded by a political lead or chief executive of that review',
    violations: `select d.id::text as what from "PublicationDecision" d where not exists (select 1 from "Seat" s
      where s."reviewId" = d."reviewId" and s."personId" = d."recordedById" and s.role = d."recordedRole"
        and s.role in ('political_lead', 'chief_executive'))`,
  },
];
