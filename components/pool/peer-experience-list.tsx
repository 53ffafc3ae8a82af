import { EmptyState } from '@/components/ui/empty-state';
import { PrincipleSquare } from '@/components/ui/principle-square';
import { Section } from '@/components/ui/section';
import { principleSigns } from '@/lib/method/principle-signs';

interface PeerExperienceListProps {
  experience: readonly { principle: string; example: string }[];
}

/** What a peer knows at first hand, principle by principle. */
export function PeerExperienceList({ experience }: PeerExperienceListProps) {
  const known = principleSigns.flatMap(({ key, name }) =>
    experience.filter((each) => each.principle === key).map(({ example }) => ({ key, name, example })),
  );
  return (
    <Section
      title="Experience"
      lede="Something of their own for each principle that they know at first hand."
    >
      {known.length === 0 ? (
        <EmptyState title="No experience is told yet">
          The team page proposes peers by what stands here.
        </EmptyState>
      ) : null}
      <ul>
        {known.map(({ key, name, example }) => (
          <li key={key} className="flex gap-4 border-b border-rule py-3 first:pt-0">
            <PrincipleSquare principle={key} />
            <div className="max-w-measure">
              <p className="font-bold">{name}</p>
              <p className="whitespace-pre-line">{example}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
