import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import type { Decision } from '@/lib/platform/decision';
import type { Stage } from '@/lib/platform/prisma/enums';
import { refusalWords } from '@/lib/platform/refusal-words';
import type { AgreementVersion } from '@/lib/scoping/agreement';
import { nextWords, proposeLabel, signingForWords, whoSeesAgreement } from '@/lib/scoping/labels';
import type { SignerState } from '@/lib/scoping/rules';

interface YourSignatureProps {
  action: FormAction;
  reference: string;
  latest: AgreementVersion | null;
  states: readonly SignerState[];
  viewerId: string;
  stage: Stage;
  decisions: { propose: Decision; sign: Decision };
}

/** What the viewer can do about the agreement now: sign it, or propose another text. */
export function YourSignature(props: YourSignatureProps) {
  const { latest, states, viewerId, stage, decisions } = props;
  const own = states.filter((state) => state.signer.personId === viewerId);
  const waits = own.filter((state) => state.signedAt === null);
  const mayPropose = decisions.propose.allowed;
  return (
    <Section title={own.length > 0 && latest ? 'Your signature' : 'What comes next'}>
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_auto]">
        <div>
          <p className="max-w-measure">
            {latest && waits.length > 0 && decisions.sign.allowed
              ? signingForWords(waits, latest.number)
              : nextWords(latest, states, stage)}
          </p>
          <WhoSees>{whoSeesAgreement}</WhoSees>
        </div>
        <div className="no-print flex flex-col gap-3">
          {latest && waits.length > 0 ? <Sign {...props} latest={latest} /> : null}
          {mayPropose ? (
            <LinkButton
              href={`/reviews/${props.reference}/scoping/propose`}
              look={latest ? 'secondary' : 'primary'}
              wide
            >
              {proposeLabel(latest)}
            </LinkButton>
          ) : null}
        </div>
      </div>
    </Section>
  );
}

type SignProps = Pick<YourSignatureProps, 'action' | 'reference' | 'decisions'> & {
  latest: AgreementVersion;
};

function Sign({ action, reference, latest, decisions }: SignProps) {
  const label = `Sign version ${latest.number}`;
  if (!decisions.sign.allowed) return <Button refusal={refusalWords(decisions.sign.refusal)}>{label}</Button>;
  return (
    <Form action={action} submit={label} labels={{ version: 'The version to sign' }}>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="version" value={latest.number} />
    </Form>
  );
}
