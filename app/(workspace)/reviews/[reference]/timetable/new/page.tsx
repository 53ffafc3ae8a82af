import type { Metadata } from 'next';
import { SessionForm } from '@/components/timetable/session-form';
import { PageTitle } from '@/components/ui/page-title';
import { listLines } from '@/lib/lines/queries/lines';
import { daysBetween } from '@/lib/platform/date-words';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { areaKeys, groupKinds, sessionKinds } from '@/lib/timetable/keys';
import { getCircumstances } from '@/lib/timetable/queries/circumstances';
import { getDraft } from '@/lib/timetable/queries/timetable';
import { recordSession } from '../actions';

export const metadata: Metadata = { title: 'Add a session' };

type Query = Record<string, string | string[] | undefined>;

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Query>;
}

export default async function NewSessionPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const edit = await permit('timetable.edit', reference);
  const [{ sessions }, circumstances, lines] = await Promise.all([
    getDraft(edit),
    getCircumstances(edit),
    listLines(edit),
  ]);
  const { onSiteFrom, onSiteTo } = edit.review;
  return (
    <>
      <PageTitle
        title="Add a session"
        sentence="Nobody else sees it before the next release but the host and the coordinator."
      />
      <SessionForm
        action={recordSession}
        reference={reference}
        id={newId()}
        session={null}
        start={startOf(await searchParams)}
        days={onSiteFrom && onSiteTo ? daysBetween(onSiteFrom, onSiteTo) : []}
        sessions={sessions}
        circumstances={circumstances}
        lines={lines.filter(({ closedAt }) => !closedAt)}
      />
    </>
  );
}

/** What the page that led here wants of the new session. */
function startOf({ area, kind, day, meets, line }: Query) {
  return {
    areas: areaKeys.filter((key) => key === area),
    kind: sessionKinds.find((key) => key === kind) ?? 'interview',
    groups: groupKinds.filter((key) => key === meets).map((key) => ({ kind: key, label: '', number: 1 })),
    lines: typeof line === 'string' ? [line] : [],
    day: typeof day === 'string' ? day : undefined,
  };
}
