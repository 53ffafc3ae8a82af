import { databaseDate, dayOf, now } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { EditionForm, EditionKind, PublicationLevel } from '@/lib/platform/prisma/enums';
import type { Viewer } from '@/lib/platform/viewer';
import { inForceOf } from '@/lib/publication/queries/in-force';
import { type RecordedDecision, reaches } from '@/lib/publication/rules';
import { reportContentSchema } from '@/lib/report/content';

type Reader = Permit<'report.view_final'>;

/**
 * The report in the form that the council has decided on; whoever may read it before there is a decision gets it full.
 * Null where it is not signed.
 */
export async function getSharedReport(permit: Reader) {
  return editionAsShared(permit, 'feedback', await inForceOf(permit, 'feedback'));
}

/** The follow-up report as shared: by a decision of its own, and never wider than the report itself. */
export async function getSharedFollowUp(permit: Reader) {
  const inForce = await inForceOf(permit, 'follow_up');
  if (!reaches(inForce?.level ?? null, permit.review.roles)) return null;
  return editionAsShared(permit, 'follow_up', inForce);
}

async function editionAsShared({ review }: Reader, kind: EditionKind, inForce: RecordedDecision | null) {
  const isShared = inForce !== null && inForce.level !== 'not_yet' && inForce.level !== 'withdrawn';
  // A follow-up report is short, and has the one form.
  const form = kind === 'feedback' && isShared ? inForce.form : 'full';
  const edition = await reading().reportEdition.findFirst({
    where: { reviewId: review.id, kind, status: 'final', form },
    select: {
      content: true,
      file: { select: { name: true, type: true, size: true, sha256: true } },
    },
  });
  if (!edition) return null;
  const isPublic = review.conditions.has('shared_with_public') && inForce?.level === 'public';
  return { content: reportContentSchema.parse(edition.content), file: edition.file, isPublic };
}

export interface SharedReport {
  id: string;
  reference: string;
  title: string;
  level: PublicationLevel;
  form: EditionForm;
  deliveredAt: Date;
}

const pageSize = 25;

/**
 * The reports that councils share with this viewer, newest first: with everybody, and for members with the network too.
 * The same answer as `report.view_final` gives one by one.
 * @param after the id of the review after which the page begins
 */
export async function listSharedReports(viewer: Viewer, after?: string) {
  const levels = viewer.standing.has('member') ? ['members', 'public'] : ['public'];
  const rows = await reading().$queryRaw<SharedReport[]>`
    with recursive started as (
      select "reviewId", "organisationId", "recordedRole", level::text, form::text, "recordedAt", id
      from "PublicationDecision"
      where kind = 'feedback' and ("fromOn" is null or "fromOn" <= ${databaseDate(dayOf(now()))}::date)
        and "recordedRole" in ('political_lead', 'chief_executive')),
    speaking as (
      select h."reviewId", h."organisationId" as council from "ReviewHost" h
      union select s."reviewId", s."successorId" from "HostSuccession" s
      except select s."reviewId", s."predecessorId" from "HostSuccession" s),
    line as (
      select s."reviewId", s.council, s.council as source, r.role from speaking s
        cross join (values ('political_lead'), ('chief_executive')) as r (role)
        where exists (select 1 from started d where d."reviewId" = s."reviewId")
      union
      select l."reviewId", l.council, h."predecessorId", l.role
      from line l join "HostSuccession" h on h."reviewId" = l."reviewId" and h."successorId" = l.source
      where not exists (select 1 from started d where d."reviewId" = l."reviewId"
        and d."organisationId" = l.source and d."recordedRole"::text = l.role and d."recordedAt" >= h."passedAt")),
    latest as (
      select distinct on (l."reviewId", l.council, l.source, l.role) l."reviewId", l.council, d.level, d.form,
        case d.level when 'public' then 4 when 'members' then 3 when 'host_only' then 2 else 1 end as width,
        case d.form when 'full' then 3 when 'summary' then 2 else 1 end as breadth
      from line l join started d on d."reviewId" = l."reviewId" and d."organisationId" = l.source
        and d."recordedRole"::text = l.role
      order by l."reviewId", l.council, l.source, l.role, d."recordedAt" desc, d.id desc),
    in_force as (
      select "reviewId", (array_agg(level order by width))[1] as level,
        (array_agg(form order by breadth))[1] as form, array_agg(council) as councils
      from latest group by "reviewId")
    select r.id, r.reference, r.title, f.level, f.form, r."deliveredAt"
    from in_force f join "Review" r on r.id = f."reviewId"
    where f.level = any(${levels}) and r.stage in ('delivered', 'follow_up', 'closed')
      and not exists (select 1 from speaking s where s."reviewId" = r.id and s.council <> all (f.councils))
      and r."deliveredAt" is not null and (${after ?? null}::uuid is null or r.id < ${after ?? null}::uuid)
    order by r.id desc limit ${pageSize + 1}`;
  const reports = rows.slice(0, pageSize);
  return { reports, next: rows.length > pageSize ? (reports.at(-1)?.id ?? null) : null };
}
