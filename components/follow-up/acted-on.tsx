import { ActionForm } from '@/components/follow-up/action-form';
import { ActionUpdates } from '@/components/follow-up/action-updates';
import type { Journey, JourneyAction } from '@/components/follow-up/journey';
import { UpdateForm } from '@/components/follow-up/update-form';
import { Disclosure } from '@/components/ui/disclosure';
import { Form } from '@/components/ui/form';
import { isOverdue, weeksSilent } from '@/lib/follow-up/rules';
import { dayOf } from '@/lib/platform/clock';
import { countWords, dateWords } from '@/lib/platform/date-words';

/** The council's actions for a recommendation with their latest word, and the forms to add to them. */
export function ActedOn(journey: Journey) {
  const { recommendation, newIds } = journey;
  const mayManage = journey.holds && journey.decide('action.manage').allowed;
  return (
    <>
      {recommendation.actions.length === 0 ? (
        <p className="text-soft">No action has been recorded yet.</p>
      ) : null}
      <ul>
        {recommendation.actions.map((action, index) => (
          <li key={action.id} className="border-b border-rule py-4 first:pt-0">
            <ActionFacts action={action} today={journey.today} />
            <ActionUpdates updates={action.updates} />
            {mayManage ? (
              <ActionForms journey={journey} action={action} updateId={newIds.update[index] ?? ''} />
            ) : null}
          </li>
        ))}
      </ul>
      {mayManage ? (
        <Disclosure summary="Add an action" className="mt-4" open={recommendation.actions.length === 0}>
          <ActionForm journey={journey} id={newIds.action} />
        </Disclosure>
      ) : null}
    </>
  );
}

function ActionFacts({ action, today }: { action: JourneyAction; today: string }) {
  const lastOn = action.updates[0] ? dayOf(action.updates[0].at) : null;
  const weeks = lastOn ? weeksSilent({ status: action.status, lastOn }, today) : 0;
  return (
    <>
      <h3 className="font-bold">{action.title}</h3>
      <p className="text-small text-soft">
        {action.owner}, by {dateWords(action.dueOn)}
        {action.measure ? `. Measured by: ${action.measure}` : ''}
      </p>
      {isOverdue(action, today) ? <p className="text-small font-bold text-warn">Past its day.</p> : null}
      {weeks >= 8 ? (
        <p className="text-small font-bold text-warn">No update for {countWords(weeks, 'week')}.</p>
      ) : null}
    </>
  );
}

function ActionForms({
  journey,
  action,
  updateId,
}: {
  journey: Journey;
  action: JourneyAction;
  updateId: string;
}) {
  return (
    <div className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
      <Disclosure summary="Add an update">
        <UpdateForm journey={journey} action={action} id={updateId} />
      </Disclosure>
      <Disclosure summary="Change or drop the action">
        <ActionForm journey={journey} id={action.id} action={action} />
        <Form action={journey.actions.dropAction} submit="Drop this action" look="quiet" className="mt-4">
          <input type="hidden" name="reference" value={journey.reference} />
          <input type="hidden" name="id" value={action.id} />
          <input type="hidden" name="version" value={action.version} />
        </Form>
      </Disclosure>
    </div>
  );
}
