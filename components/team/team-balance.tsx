import { Section } from '@/components/ui/section';
import { SummaryList } from '@/components/ui/summary-list';
import type { TeamPeer } from '@/lib/team/peer';
import { groupsOf } from '@/lib/team/rules/coverage';

/** The councillors' groups, which are public, and how the load lies. */
export function TeamBalance({ peers }: { peers: readonly TeamPeer[] }) {
  const groups = groupsOf(peers).map(({ group, count }) => (count > 1 ? `${group} (${count})` : group));
  const busy = peers.filter((peer) => peer.visits > 1).map((peer) => peer.name);
  const languages = [...new Set(peers.flatMap((peer) => peer.languages))];
  return (
    <Section title="Balance" lede="A councillor’s group is public. An officer’s politics are never stored.">
      <SummaryList
        rows={[
          { term: 'Groups', value: groups.length > 0 ? groups.join(', ') : 'No councillor at the table yet' },
          { term: 'Languages', value: languages.length > 0 ? languages.join(', ') : 'None recorded' },
          {
            term: 'Load',
            value:
              busy.length > 0
                ? `On more than one other visit this year: ${busy.join(', ')}`
                : 'Nobody is on more than one other visit this year',
          },
        ]}
      />
    </Section>
  );
}
