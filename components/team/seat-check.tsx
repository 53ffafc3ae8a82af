import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import { dateWords } from '@/lib/platform/date-words';
import type { TeamPeer } from '@/lib/team/peer';

interface Props {
  reference: string;
  peer: TeamPeer;
  actions: { confirm: FormAction; lost: FormAction };
}

/** After a poll: the councillor still holds the seat, or no longer does. */
export function SeatCheck({ reference, peer, actions }: Props) {
  if (!peer.checkSince) return null;
  return (
    <div className="no-print mt-4 border-l-[6px] border-warn bg-warn-wash p-4">
      <p className="flex items-start gap-2">
        <Icon name="warning" size={18} className="mt-1 text-warn" />
        <span>
          <b>Seat to check since {dateWords(peer.checkSince)}.</b> There was a poll at their council, or their
          post there ended: see in what the council publishes whether {peer.name} still holds the seat.
        </span>
      </p>
      <Form action={actions.confirm} submit="Still holds the seat" look="secondary" small className="mt-3">
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="member" value={peer.id} />
      </Form>
      <Disclosure summary="The seat is lost" className="mt-1">
        <Form
          action={actions.lost}
          submit={`End the post and free the chair of ${peer.name}`}
          look="warn"
          small
        >
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="member" value={peer.id} />
          <Field
            name="until"
            type="date"
            label="Last day of the post"
            hint="A councillor who is not elected again serves until the fourth day after the poll."
            defaultValue={peer.checkSince}
          />
        </Form>
        <p className="mt-2 text-small text-soft">
          {peer.name} is told, stays in the pool, and can sit again with another post.
        </p>
      </Disclosure>
    </div>
  );
}
