import { Signature } from '@/components/ui/signature';
import { StatusWord } from '@/components/ui/status-word';
import { instantDateWords, instantWords } from '@/lib/platform/date-words';
import type { AgreementVersion } from '@/lib/scoping/agreement';
import type { SignerState } from '@/lib/scoping/rules';

interface SignatureRowProps {
  states: readonly SignerState[];
  latest: AgreementVersion;
  viewerId: string;
  canSign: boolean;
}

/** Who has signed the latest version, and whose turn it is. */
export function SignatureRow({ states, latest, viewerId, canSign }: SignatureRowProps) {
  return (
    <section aria-label="Signatures" className="mt-6 border-t-2 border-ink pt-4">
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {states.map((state) => (
          <li key={state.signer.seatId}>
            <Signature
              name={state.signer.name}
              post={<Post state={state} />}
              {...(state.signedAt
                ? { signed: `Signed version ${latest.number}, ${instantWords(state.signedAt)}` }
                : {})}
              waiting={<Waiting state={state} isYours={canSign && state.signer.personId === viewerId} />}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Post({ state }: { state: SignerState }) {
  const { signer, earlier, signedAt } = state;
  return (
    <>
      {signer.post}
      {earlier && !signedAt ? (
        <span className="block tabular">
          Signed version {earlier.number}, {instantDateWords(earlier.signedAt)}
        </span>
      ) : null}
    </>
  );
}

function Waiting({ state, isYours }: { state: SignerState; isYours: boolean }) {
  if (isYours) return <StatusWord status={{ kind: 'your-move', words: 'Your signature' }} />;
  return state.needed ? 'Not signed yet' : 'Countersigns; the agreement does not wait for it';
}
