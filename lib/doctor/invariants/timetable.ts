import { type Invariant, reached } from '@/lib/doctor/invariant';

/** The visit as planned, and what is to be found out. */
export const timetableInvariants: readonly Invariant[] = [
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
];
