import { Section } from '@/components/ui/section';
import { SummaryList } from '@/components/ui/summary-list';
import { type Balance, balanceRows } from '@/lib/team/composer/balance';

/** Groups, regions, languages, load and days: what the team is as a whole, in words. */
export function ComposedBalance({ balance }: { balance: Balance }) {
  return (
    <Section title="Balance" lede="A councillor’s group is public. An officer’s politics are never stored.">
      <SummaryList rows={balanceRows(balance)} />
    </Section>
  );
}
