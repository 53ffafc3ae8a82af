import Link from 'next/link';
import type { FormAction } from '@/components/ui/form';
import { dutyLabels, periodWords } from '@/lib/network/labels';
import type { Duty } from '@/lib/network/queries/settings';
import { countWords } from '@/lib/platform/date-words';
import { EndDutyForm } from './end-duty-form';

/** Who has a duty for the network today, and how to end it. */
export function DutyList({ duties, end }: { duties: readonly Duty[]; end: FormAction }) {
  return (
    <ul>
      {duties.map((duty) => (
        <li key={duty.id} className="border-b border-rule py-3 first:pt-0">
          <p>
            <Link href={`/people/${duty.person.id}`} className="font-bold">
              {duty.person.name}
            </Link>
            , {dutyLabels[duty.duty].toLowerCase()} {periodWords(duty)}
          </p>
          <p className="text-small text-soft">
            {duty.person.email}
            {duty.reviews > 0 ? `, ${countWords(duty.reviews, 'running review')}` : ''}
          </p>
          <EndDutyForm action={end} held={duty} duties={duties} />
        </li>
      ))}
    </ul>
  );
}
