import { Form, type FormAction } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import { PersonLine } from '@/components/ui/person-line';
import { Section } from '@/components/ui/section';
import type { ReviewFacts } from '@/lib/platform/facts';
import { hasLeftWords } from '@/lib/request/labels';
import type { HostPerson } from '@/lib/request/queries/host-people';
import { roleLabels } from '@/lib/reviews/labels';

interface Props {
  reference: string;
  hosts: ReviewFacts['hosts'];
  people: readonly HostPerson[];
  coordinators: readonly Omit<HostPerson, 'hasLeft'>[];
  mayEnd: (role: string) => boolean;
  end: FormAction;
}

/** Who is who on the host's side, council by council, and whom in the network they turn to. */
export function HostPeople({ reference, hosts, people, coordinators, mayEnd, end }: Props) {
  return (
    <>
      {hosts.map((host) => (
        <Section key={host.organisationId} title={host.name}>
          <ul>
            {people
              .filter((seat) => (seat.organisationId ?? hosts[0]?.organisationId) === host.organisationId)
              .map((seat) => (
                <PersonRow
                  key={seat.id}
                  seat={seat}
                  role={
                    seat.role === 'political_lead'
                      ? `${host.leadTitle}, political lead`
                      : roleLabels[seat.role]
                  }
                  warning={seat.hasLeft && mayEnd(seat.role) ? hasLeftWords(host.name) : undefined}
                >
                  {mayEnd(seat.role) ? (
                    <Form action={end} submit={`End ${seat.person.name}’s seat`} look="quiet" small>
                      <input type="hidden" name="reference" value={reference} />
                      <input type="hidden" name="seat" value={seat.id} />
                    </Form>
                  ) : null}
                </PersonRow>
              ))}
          </ul>
        </Section>
      ))}
      {coordinators.length > 0 ? (
        <Section title="The network" lede="Whom the host turns to.">
          <ul>
            {coordinators.map((seat) => (
              <PersonRow key={seat.id} seat={seat} role={roleLabels[seat.role]} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

interface PersonRowProps {
  seat: { person: { name: string; email: string } };
  role: string;
  warning?: string | undefined;
  children?: React.ReactNode;
}

function PersonRow({ seat, role, warning, children }: PersonRowProps) {
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-b border-rule py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
      <PersonLine name={seat.person.name} post={role} />
      <a href={`mailto:${seat.person.email}`} className="target break-words">
        {seat.person.email}
      </a>
      <div>{children}</div>
      {warning ? (
        <p className="flex items-start gap-2 text-small text-warn md:col-span-3">
          <Icon name="warning" size={18} className="mt-0.5" />
          <span>{warning}</span>
        </p>
      ) : null}
    </li>
  );
}
