import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import type { AccessNeed } from '@/lib/team/queries/access-needs';

interface Props {
  needs: readonly AccessNeed[];
  coordinates: boolean;
}

/** What peers of the team need to take part, for whoever makes the visit possible. */
export function AccessNeeds({ needs, coordinates }: Props) {
  if (needs.length === 0) return null;
  return (
    <Section title="What peers need" lede="For rooms, routes and breaks.">
      <ul>
        {needs.map(({ personId, name, words, needsStepFree }) => (
          <li key={personId} className="border-b border-rule py-3 first:pt-0">
            <b>{name}</b>
            {words ? <p className="max-w-measure whitespace-pre-line">{words}</p> : null}
            {needsStepFree ? <p>Needs step-free access.</p> : null}
          </li>
        ))}
      </ul>
      <WhoSees>
        {coordinates
          ? 'You see this. The organiser sees it of those peers who chose so.'
          : 'The organiser and the coordinator see this: these peers chose so. Pass on what is needed, not why.'}
      </WhoSees>
    </Section>
  );
}
