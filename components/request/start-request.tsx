import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { hostRefusals } from '@/lib/request/labels';
import type { HostRefusal } from '@/lib/request/rules';

interface Props {
  id: string;
  councils: readonly { id: string; name: string; refusal: HostRefusal | null }[];
  byCoordinator: boolean;
  leadInMonths: number;
  start: FormAction;
}

/** What asking means, who may do it, and the button that begins. */
export function StartRequest({ id, councils, byCoordinator, leadInMonths, start }: Props) {
  const may = byCoordinator || councils.some((council) => council.refusal === null);
  const refusal = councils.find((council) => council.refusal !== null)?.refusal ?? 'not_member';
  return (
    <Section title="A new request" lede="For full members of the network.">
      <div className="max-w-measure">
        <p>
          A team of councillors and officers from other councils visits yours for a few days, listens to many
          people, and says what it saw. The report belongs to your council.
        </p>
        <p className="mt-3">
          Have at hand: the names and addresses of your political lead, your chief executive and whoever will
          arrange the visit; the dates of full council; and one to three ranges of dates, {leadInMonths}{' '}
          months or more from now.
        </p>
        <div className="mt-6">
          {may ? (
            <Form action={start} submit="Begin">
              <input type="hidden" name="id" value={id} />
            </Form>
          ) : (
            <Button refusal={hostRefusals[refusal]}>Begin</Button>
          )}
        </div>
      </div>
    </Section>
  );
}
