import type { Invariant } from '@/lib/doctor/invariant';

/** Notes and what belongs to them, until they are purged. */
export const noteInvariants: readonly Invariant[] = [
  {
    name: 'notes.by_team',
    says: 'Every note was written by somebody who sits or sat on the team',
    violations: `select n.id::text as what from "Note" n where not exists (select 1 from "Seat" s
      where s."reviewId" = n."reviewId" and s."personId" = n."authorId" and s.role in ('lead_peer', 'peer', 'coordinator'))`,
  },
  {
    name: 'notes.of_own_review',
    says: 'A note’s session, document, versions and pictures are of its own review, its versions by its own author',
    violations: `select n.id::text as what from "Note" n
      where exists (select 1 from "TimetableSession" t where t.id = n."sessionId" and t."reviewId" <> n."reviewId")
        or exists (select 1 from "Document" d where d.id = n."documentId" and d."reviewId" <> n."reviewId")
        or exists (select 1 from "NotePhoto" p where p."noteId" = n.id and p."reviewId" <> n."reviewId")
        or exists (select 1 from "NoteOperation" o where o."noteId" = n.id
          and (o."reviewId" <> n."reviewId" or o."authorId" <> n."authorId"))`,
  },
  {
    name: 'asks.of_own_review',
    says: 'What the team wants asked in a session is of the session’s review, and so is the finding behind it',
    violations: `select a.id::text as what from "SessionAsk" a
      where exists (select 1 from "TimetableSession" t where t.id = a."sessionId" and t."reviewId" <> a."reviewId")
        or exists (select 1 from "Finding" f where f.id = a."findingId" and f."reviewId" <> a."reviewId")`,
  },
  {
    name: 'voice.accepted_as_note',
    says: 'A resident’s answer is accepted or set aside; the team has a note of it if and only if it is accepted',
    violations: `select a.id::text as what from "VoiceAnswer" a where (a."acceptedAt" is not null and a."setAsideAt" is not null)
        or (a."acceptedAt" is not null) <> exists (select 1 from "Note" n where n."voiceId" = a.id and n."reviewId" = a."reviewId")
      union all select n.id::text from "Note" n where n."voiceId" is not null
        and (n.source <> 'resident' or not exists (select 1 from "VoiceAnswer" a where a.id = n."voiceId"))`,
  },
  {
    name: 'devices.cut_off',
    says: 'A device that was cut off has not been let in since',
    violations: `select d.id::text as what from "Device" d where d."cutOffAt" is not null
      and (d."sessionId" is not null or d."cutOffById" is null)`,
  },
  {
    name: 'holds.lifted_by_somebody',
    says: 'Every legal hold that was lifted says by whom, and was placed before',
    violations: `select r.reference as what from "LegalHold" h join "Review" r on r.id = h."reviewId"
      where (h."liftedAt" is null) <> (h."liftedById" is null) or h."liftedAt" < h."placedAt"`,
  },
  {
    name: 'notes.purged_on_time',
    says: 'Raw notes are gone once their time is up, unless a legal hold keeps them',
    violations: `select r.reference as what from "Review" r, "NetworkSettings" s
      where coalesce(r."deliveredAt", case when r.stage = 'withdrawn' then r."stageSince" end) + make_interval(months => s."rawNotesMonths") + interval '2 days' < now()
        and not exists (select 1 from "LegalHold" h where h."reviewId" = r.id and h."liftedAt" is null) and exists (select 1 from "Note" n where n."reviewId" = r.id)`,
  },
  {
    name: 'notes.purged_for_good',
    says: 'Of purged notes nothing is left: no version, picture, resident’s answer, or question for a session',
    violations: `select distinct r.reference as what from "Review" r join (
        select "reviewId" from "Note" union all select "reviewId" from "NoteOperation"
        union all select "reviewId" from "NotePhoto" union all select "reviewId" from "FindingNote"
        union all select "reviewId" from "SessionAsk" union all select "reviewId" from "VoiceAnswer"
      ) x on x."reviewId" = r.id where r."notesPurgedAt" is not null`,
  },
  {
    name: 'files.named',
    says: 'A stored file belongs to the review of the document, picture or edition that names it, and one of them does',
    violations: `select f.id::text as what from "StoredFile" f left join "Document" d on d."fileId" = f.id
      left join "ReportEdition" e on e."fileId" = f.id left join "NotePhoto" p on p."fileId" = f.id
      where coalesce(d."reviewId", e."reviewId", p."reviewId") is distinct from f."reviewId"`,
  },
];
