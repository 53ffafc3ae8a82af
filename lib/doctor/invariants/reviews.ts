import { type Invariant, reached } from '@/lib/doctor/invariant';

/** Who a review is about, who leads it, what was agreed. */
export const reviewInvariants: readonly Invariant[] = [
  {
    name: 'review.has_stream',
    says: 'Every review has a stream with its history',
    violations: `select r.reference as what from "Review" r
      where not exists (select 1 from "Stream" s where s.id = r.id and s.kind = 'review' and s.sequence > 0)`,
  },
  {
    name: 'review.has_host',
    says: 'Every review has a host',
    violations: `select r.reference as what from "Review" r
      where not exists (select 1 from "ReviewHost" h where h."reviewId" = r.id)`,
  },
  {
    name: 'review.has_leaders',
    says: 'Every review that goes on has a political lead and a chief executive',
    violations: `select r.reference as what from "Review" r where r.stage not in ('declined', 'withdrawn', 'closed') and (
      select count(distinct s.role) from "Seat" s
      where s."reviewId" = r.id and s."endedAt" is null and s.role in ('political_lead', 'chief_executive')) < 2`,
  },
  {
    name: 'review.has_coordinator',
    says: 'Every accepted review has a coordinator',
    violations: `select r.reference as what from "Review" r where ${reached('scoping')} and not exists (
      select 1 from "Seat" s where s."reviewId" = r.id and s.role = 'coordinator' and s."endedAt" is null)`,
  },
  {
    name: 'review.reference_follows_stage',
    says: 'A request is numbered REQ, an accepted review CPR',
    violations: `select r.reference as what from "Review" r
      where (r.stage = 'requested' and r.reference not like 'REQ-%') or (${reached('scoping')} and r.reference not like 'CPR-%')`,
  },
  {
    name: 'review.one_lead_peer',
    says: 'A review has at most one lead peer',
    violations: `select r.reference as what from "Review" r where (
      select count(*) from "Seat" s where s."reviewId" = r.id and s.role = 'lead_peer' and s."endedAt" is null) > 1`,
  },
  {
    name: 'agreement.signed',
    says: 'Past scoping, one version of the agreement bears the signatures of both leaders and the coordinator',
    violations: `select r.reference as what from "Review" r where ${reached('preparing')} and not exists (
      select 1 from "AgreementVersion" v where v."reviewId" = r.id and (
        select count(distinct s.role) from "AgreementSignature" s
        where s."versionId" = v.id and s.role in ('political_lead', 'chief_executive', 'coordinator')) = 3)`,
  },
  {
    name: 'agreement.numbered',
    says: 'Versions of an agreement are numbered without a gap',
    violations: `select r.reference as what from "Review" r where exists (select 1 from "AgreementVersion" v
      where v."reviewId" = r.id group by v."reviewId" having max(v.number) <> count(*))`,
  },
];
