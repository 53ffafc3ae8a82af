import { type Invariant, reached } from '@/lib/doctor/invariant';

/** What became of the recommendations, also where councils end. */
export const afterInvariants: readonly Invariant[] = [
  {
    name: 'follow_up.every_response',
    says: 'A review in follow-up has a response to every recommendation',
    violations: `select r.reference || ' ' || c.number as what from "Recommendation" c join "Review" r on r.id = c."reviewId"
      where ${reached('follow_up')} and c."droppedAt" is null
        and not exists (select 1 from "RecommendationResponse" a where a."recommendationId" = c.id)`,
  },
  {
    name: 'succession.holders',
    says: 'A recommendation is held by councils that speak on its review: hosts, or those that took over from one that ended',
    violations: `select r.reference || ' ' || c.number as what from "RecommendationHolder" x
      join "Recommendation" c on c.id = x."recommendationId" join "Review" r on r.id = c."reviewId"
      where exists (select 1 from "HostSuccession" s where s."reviewId" = r.id and s."predecessorId" = x."organisationId")
        or not exists (select 1 from "HostSuccession" s where s."reviewId" = r.id and s."successorId" = x."organisationId")
        and not exists (select 1 from "ReviewHost" h where h."reviewId" = r.id and h."organisationId" = x."organisationId")`,
  },
  {
    name: 'succession.nothing_left_behind',
    says: 'Where a host’s part has passed on, every recommendation has a holder',
    violations: `select r.reference || ' ' || c.number as what from "Recommendation" c join "Review" r on r.id = c."reviewId"
      where c."droppedAt" is null and exists (select 1 from "HostSuccession" s where s."reviewId" = r.id)
        and not exists (select 1 from "RecommendationHolder" x where x."recommendationId" = c.id)`,
  },
  {
    name: 'succession.led',
    says: 'A council that took over has a political lead and a chief executive on the review, until it passes its part on',
    violations: `select r.reference || ' ' || s."successorId" as what from "HostSuccession" s join "Review" r on r.id = s."reviewId"
      where not exists (select 1 from "HostSuccession" n where n."reviewId" = r.id and n."predecessorId" = s."successorId") and (
        select count(distinct t.role) from "Seat" t where t."reviewId" = r.id and t."organisationId" = s."successorId"
          and t."endedAt" is null and t.role in ('political_lead', 'chief_executive')) < 2`,
  },
  {
    name: 'succession.ended',
    says: 'Only a council that has ended passes its part on, and nobody sits for it afterwards',
    violations: `select r.reference || ' ' || o.name as what from "HostSuccession" s join "Review" r on r.id = s."reviewId"
      join "Organisation" o on o.id = s."predecessorId"
      where o."endedOn" is null or o."endedOn" > s."passedAt"::date or exists (
        select 1 from "Seat" t where t."reviewId" = r.id and t."organisationId" = o.id and t."endedAt" is null)`,
  },
  {
    name: 'follow_up.window',
    says: 'A follow-up visit lies 12 to 24 months after the visit',
    violations: `select r.reference as what from "FollowUp" f join "Review" r on r.id = f."reviewId"
      where f."visitFrom" < r."onSiteTo" + interval '12 months' or f."visitTo" > r."onSiteTo" + interval '24 months'`,
  },
];
