import { Section } from '@/components/ui/section';
import { instantDateWords, instantWords } from '@/lib/platform/date-words';
import type { AgreementVersion } from '@/lib/scoping/agreement';

/** Every version, with who proposed it and why, and who signed it. */
export function AgreementVersions({ versions }: { versions: readonly AgreementVersion[] }) {
  if (versions.length === 0) return null;
  return (
    <Section title="Versions" lede="A version never changes. A change is a new one, and is signed again.">
      <ol className="space-y-6">
        {versions.map((version) => (
          <li key={version.id}>
            <p>
              <b>Version {version.number}</b>, proposed {instantDateWords(version.proposedAt)} by{' '}
              {version.proposedBy}
            </p>
            {version.reason ? <p className="max-w-measure whitespace-pre-line">“{version.reason}”</p> : null}
            <ul className="mt-1 text-small text-soft">
              {version.signatures.map((signature) => (
                <li key={signature.seatId} className="tabular">
                  {signature.name} signed {instantWords(signature.signedAt)}
                </li>
              ))}
              {version.signatures.length === 0 ? <li>Nobody signed it.</li> : null}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}
