import { type Heard, HeardGrid } from '@/components/ui/heard-grid';
import { Section } from '@/components/ui/section';

/** How much the team has heard about each principle. The host does not see it. */
export function HeardSoFar({ heard }: { heard: readonly Heard[] }) {
  return (
    <Section title="Heard so far" lede="From the notes that the team has shared. The host does not see this.">
      <HeardGrid heard={heard} />
    </Section>
  );
}
