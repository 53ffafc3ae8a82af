import { ConflictList } from '@/components/team/conflict-list';
import { bearings } from '@/components/team/peer-bearings';
import { PeerExperience } from '@/components/team/peer-experience';
import { WaiveForms } from '@/components/team/waive-forms';
import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import { PersonLine } from '@/components/ui/person-line';
import type { Principle, TeamPlace } from '@/lib/platform/prisma/enums';
import type { Candidate } from '@/lib/team/peer';

interface Props {
  reference: string;
  place: TeamPlace;
  candidates: readonly Candidate[];
  scope: readonly Principle[];
  actions: { propose: FormAction; waive: FormAction; withdraw: FormAction };
}

const shown = 8;

/** Who could take a chair, with the reasons for and the warnings against; the first few bring most to the scope. */
export function CandidateList({ candidates, ...each }: Props) {
  const rest = candidates.slice(shown);
  return (
    <>
      <ul className="-mt-2">
        {candidates.slice(0, shown).map((candidate) => (
          <CandidateRow key={candidate.personId} candidate={candidate} {...each} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Disclosure className="mt-3" summary={`${rest.length} more`}>
          <ul>
            {rest.map((candidate) => (
              <CandidateRow key={candidate.personId} candidate={candidate} {...each} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

type RowProps = Omit<Props, 'candidates'> & { candidate: Candidate };

function CandidateRow({ candidate, reference, place, scope, actions }: RowProps) {
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-rule py-4 md:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <PersonLine
          name={candidate.name}
          post={[candidate.post, candidate.group].filter(Boolean).join(' · ')}
        />
        <p className="mt-2 max-w-measure text-small">{candidate.summary}</p>
        <PeerExperience experience={candidate.experience} scope={scope} />
        <p className="mt-1 text-small text-soft">{bearings(candidate)}</p>
        <ConflictList name={candidate.name} conflicts={candidate.conflicts} />
        <WaiveForms
          reference={reference}
          person={candidate}
          conflicts={candidate.conflicts}
          actions={actions}
        />
      </div>
      <div>
        <Form action={actions.propose} submit={`Propose ${candidate.name}`} look="secondary" small>
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="person" value={candidate.personId} />
          <input type="hidden" name="place" value={place} />
        </Form>
      </div>
    </li>
  );
}
