import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { StatusWord } from '@/components/ui/status-word';
import { instantDateWords, instantWords } from '@/lib/platform/date-words';
import type { Decision } from '@/lib/platform/decision';
import type { ScopingMeeting } from '@/lib/scoping/agreement';
import { MeetingPlace } from './meeting-place';

interface MeetingListProps {
  meetings: readonly ScopingMeeting[];
  reference: string;
  hold: FormAction;
  decision: Decision;
}

/** When both sides meet about the scope, where and with whom. */
export function MeetingList({ meetings, reference, hold, decision }: MeetingListProps) {
  const home = `/reviews/${reference}/scoping/meeting`;
  const canMeet = decision.allowed;
  return (
    <Section
      title="Scoping meeting"
      lede="Leader and chief executive meet the coordinator and the lead peer."
      actions={
        canMeet && meetings.length > 0 ? (
          <LinkButton href={home} look="quiet" small>
            Set another meeting
          </LinkButton>
        ) : null
      }
    >
      {meetings.length === 0 ? (
        <EmptyState
          title={canMeet ? 'No meeting is set yet' : 'No meeting is set'}
          action={canMeet ? <LinkButton href={home}>Set a meeting</LinkButton> : null}
        >
          An hour together, in a room or online, before the agreement is written.
        </EmptyState>
      ) : null}
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id} className="border-b border-rule py-3 first:pt-0">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <b className="tabular">{instantWords(meeting.startsAt)}</b>
              <StatusWord
                status={
                  meeting.heldAt
                    ? { kind: 'done', words: `Held; recorded ${instantDateWords(meeting.heldAt)}` }
                    : { kind: 'not-yet', words: 'Not recorded as held' }
                }
              />
            </p>
            <MeetingPlace place={meeting.place} />
            <p className="max-w-measure text-small whitespace-pre-line text-soft">{meeting.who}</p>
            {canMeet && !meeting.heldAt ? (
              <div className="no-print mt-3 flex flex-wrap items-start gap-3">
                <Form action={hold} submit="It was held" look="secondary" small>
                  <input type="hidden" name="reference" value={reference} />
                  <input type="hidden" name="id" value={meeting.id} />
                </Form>
                <LinkButton href={`${home}?id=${meeting.id}`} look="quiet" small>
                  Change it
                </LinkButton>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
