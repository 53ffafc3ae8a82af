import type { Invariant } from '@/lib/doctor/invariant';

/** Who sits where, and what is stored of them. */
export const peopleInvariants: readonly Invariant[] = [
  {
    name: 'team.no_own_council',
    says: 'Nobody sits on the peer team of a council where they hold a post',
    violations: `select r.reference || ' ' || s."personId" as what from "Seat" s join "Review" r on r.id = s."reviewId"
      join "ReviewHost" h on h."reviewId" = r.id
      join "Post" p on p."personId" = s."personId" and p."organisationId" = h."organisationId"
      where s.role in ('lead_peer', 'peer') and s."endedAt" is null
        and p."fromOn" <= s."startedAt"::date and (p."untilOn" is null or p."untilOn" >= s."startedAt"::date)`,
  },
  {
    name: 'team.no_declared_interest',
    says: 'Nobody sits on the peer team of a council in which they have declared an interest for good',
    violations: `select r.reference || ' ' || s."personId" as what from "Seat" s join "Review" r on r.id = s."reviewId"
      join "ReviewHost" h on h."reviewId" = r.id
      join "PeerInterest" i on i."personId" = s."personId" and i."organisationId" = h."organisationId"
      where s.role in ('lead_peer', 'peer') and s."endedAt" is null`,
  },
  {
    name: 'team.declared',
    says: 'Every seat on the peer team stands on an accepted invitation and a declaration',
    violations: `select r.reference || ' ' || s."personId" as what from "Seat" s join "Review" r on r.id = s."reviewId"
      where s.role in ('lead_peer', 'peer') and s."endedAt" is null and not exists (
        select 1 from "TeamMember" m where m."reviewId" = r.id and m."personId" = s."personId"
          and m.status = 'accepted' and m."declaredAt" is not null)`,
  },
  {
    name: 'team.no_conflict_seated',
    says: 'Nobody with an interest that waits to be considered, or is a conflict, sits on the peer team',
    violations: `select r.reference || ' ' || s."personId" as what from "Seat" s join "Review" r on r.id = s."reviewId"
      join "TeamMember" m on m."reviewId" = r.id and m."personId" = s."personId" and m.status = 'accepted'
      where s.role in ('lead_peer', 'peer') and s."endedAt" is null and exists (
        select 1 from "Declaration" d where d."reviewId" = r.id and d."personId" = s."personId"
          and d.interest and d.outcome <> 'no_conflict' and d."declaredAt" >= coalesce(m."invitedAt", d."declaredAt"))`,
  },
  {
    name: 'team.two_sides',
    says: 'Nobody is on both sides of one review',
    violations: `select r.reference || ' ' || a."personId" as what from "Seat" a
      join "Seat" b on b."reviewId" = a."reviewId" and b."personId" = a."personId"
      join "Review" r on r.id = a."reviewId"
      where a."endedAt" is null and b."endedAt" is null and a.role in ('lead_peer', 'peer')
        and b.role in ('political_lead', 'chief_executive', 'organiser', 'host_other')`,
  },
  {
    name: 'post.officer_without_group',
    says: 'No officer’s politics are stored',
    violations: `select p."personId"::text as what from "Post" p where p.kind <> 'councillor' and p."politicalGroup" is not null`,
  },
  {
    name: 'post.former_councillor_without_group',
    says: 'No politics are stored of somebody who was a councillor and is an officer since',
    violations: `select p."personId"::text as what from "Post" p
      where p."politicalGroup" is not null and p."untilOn" is not null and exists (select from "Post" o
        where o."personId" = p."personId" and o.kind = 'officer' and (o."untilOn" is null or o."untilOn" > p."untilOn"))`,
  },
  {
    name: 'membership.no_overlap',
    says: 'An organisation has one kind of membership at a time',
    violations: `select a."organisationId"::text as what from "Membership" a join "Membership" b
      on b."organisationId" = a."organisationId" and b.id > a.id
      where daterange(a."fromOn", a."untilOn", '[]') && daterange(b."fromOn", b."untilOn", '[]')`,
  },
];
