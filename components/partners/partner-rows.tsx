import type { ReactNode } from 'react';

interface Props {
  partners: readonly { id: string; name: string; part: string }[];
  /** What can be done about one of them. */
  action?: (partner: { id: string; name: string }) => ReactNode;
}

/** Partners with their part, one a line. */
export function PartnerRows({ partners, action }: Props) {
  return (
    <ul>
      {partners.map((partner) => (
        <li
          key={partner.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
        >
          <div>
            <p className="font-bold">{partner.name}</p>
            <p className="max-w-measure text-small text-soft">{partner.part}</p>
          </div>
          {action ? <div>{action(partner)}</div> : null}
        </li>
      ))}
    </ul>
  );
}
