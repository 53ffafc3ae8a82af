/** A rule that all data must obey. `violations`: SQL that selects one text column `what`, a row for each breach. */
export interface Invariant {
  name: string;
  says: string;
  violations: string;
}

const stageLine = `array['requested','scoping','preparing','on_site','reporting','delivered','follow_up','closed']`;
const reached = (stage: string) =>
  `array_position(${stageLine}, r.stage::text) >= array_position(${stageLine}, '${stage}')`;

/** Every rule by name: what the database's own constraints cannot say alone, and what they can, checked once more. */
export const invariants: readonly Invariant[] = [
  {
    name: 'history.unbroken',
    says: 'The events of a stream are numbered 1, 2, 3 … up to the stream’s own count',
    violations: `select s.id::text as what from "Stream" s
      where s.sequence <> (select count(*) from "Event" e where e."streamId" = s.id)
         or s.sequence <> coalesce((select max(e.sequence) from "Event" e where e."streamId" = s.id), 0)`,
  },
  {
    name: 'history.head',
    says: 'A stream’s head is the hash of its last event',
    violations: `select s.id::text as what from "Stream" s left join "Event" e on e."streamId" = s.id and e.sequence = s.sequence
      where s.head <> coalesce(e.hash, '')`,
  },
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
  {
    name: 'timetable.of_own_review',
    says: 'A session uses places, people met and lines of enquiry of its own review',
    violations: `select r.reference || ' ' || t.title as what from "TimetableSession" t join "Review" r on r.id = t."reviewId"
      where exists (select 1 from "Place" p where p.id = t."placeId" and p."reviewId" <> t."reviewId")
        or exists (select 1 from "SessionPerson" s where s."sessionId" = t.id and s."reviewId" <> t."reviewId")
        or exists (select 1 from "SessionLine" s join "LineOfEnquiry" l on l.id = s."lineId"
          where s."sessionId" = t.id and (l."reviewId" <> t."reviewId" or l."droppedAt" is not null))`,
  },
  {
    name: 'people_met.gone_with_notes',
    says: 'No name of somebody met is kept longer than the raw notes',
    violations: `select r.reference as what from "SessionPerson" s join "Review" r on r.id = s."reviewId"
      where r."notesPurgedAt" is not null`,
  },
  {
    name: 'people_met.links',
    says: 'Whoever holds a link has an address, was told of a release, and of the link the hash alone is kept',
    violations: `select s.id::text as what from "SessionPerson" s where s."linkHash" is not null and (
      s."linkHash" !~ '^[0-9a-f]{64}$' or s.email = '' or s."linkSentAt" is null or s."linkRevokedAt" > s."linkSentAt"
      or not exists (select 1 from "TimetableRelease" t where t."reviewId" = s."reviewId" and t.number = s."toldNumber"))`,
  },
  {
    name: 'calendar.one_address',
    says: 'A person has one calendar address at most, kept as a hash alone',
    violations: `select f."personId"::text as what from "CalendarFeed" f where f."tokenHash" !~ '^[0-9a-f]{64}$' or exists (
      select 1 from "CalendarFeed" g where g."personId" = f."personId" and g.id <> f.id
        and g."revokedAt" is null and f."revokedAt" is null)`,
  },
  {
    name: 'lines.closed_with_answer',
    says: 'Every closed line of enquiry says what was found',
    violations: `select r.reference || ' ' || l.number as what from "LineOfEnquiry" l join "Review" r on r.id = l."reviewId"
      where l."closedAt" is not null and l."droppedAt" is null
        and not exists (select 1 from "LineAnswer" a where a."lineId" = l.id)`,
  },
  {
    name: 'timetable.within_visit',
    says: 'Every session lies within the days of the visit',
    violations: `select r.reference || ' ' || t.title as what from "TimetableSession" t join "Review" r on r.id = t."reviewId"
      where t."droppedAt" is null and ((t."startsAt" at time zone 'Europe/London')::date < r."onSiteFrom"
        or (t."endsAt" at time zone 'Europe/London')::date > r."onSiteTo")`,
  },
  {
    name: 'timetable.released_before_visit',
    says: 'A review that has been on site had a released timetable',
    violations: `select r.reference as what from "Review" r where ${reached('on_site')}
      and not exists (select 1 from "TimetableRelease" t where t."reviewId" = r.id)`,
  },
  {
    name: 'notes.by_team',
    says: 'Every note was written by somebody who sits or sat on the team',
    violations: `select n.id::text as what from "Note" n where not exists (select 1 from "Seat" s
      where s."reviewId" = n."reviewId" and s."personId" = n."authorId" and s.role in ('lead_peer', 'peer', 'coordinator'))`,
  },
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
  {
    name: 'notes.purged_on_time',
    says: 'Raw notes are gone once their time is up, unless a legal hold keeps them',
    violations: `select r.reference as what from "Review" r, "NetworkSettings" s
      where coalesce(r."deliveredAt", case when r.stage = 'withdrawn' then r."stageSince" end) + make_interval(months => s."rawNotesMonths") + interval '2 days' < now()
        and not exists (select 1 from "LegalHold" h where h."reviewId" = r.id and h."liftedAt" is null) and exists (select 1 from "Note" n where n."reviewId" = r.id)`,
  },
  {
    name: 'files.named',
    says: 'A stored file belongs to the review of the document or edition that names it',
    violations: `select f.id::text as what from "StoredFile" f left join "Document" d on d."fileId" = f.id
      left join "ReportEdition" e on e."fileId" = f.id
      where coalesce(d."reviewId", e."reviewId", f."reviewId") <> f."reviewId"`,
  },
];
