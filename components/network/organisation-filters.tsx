import { Checkbox } from '@/components/ui/checkbox';
import { SearchBox } from '@/components/ui/search-box';
import { SelectField } from '@/components/ui/select-field';
import { membershipLabels } from '@/lib/network/labels';
import { nationLabels } from '@/lib/reviews/labels';

interface OrganisationFiltersProps {
  filter: {
    search?: string | undefined;
    nation?: string | undefined;
    membership?: string | undefined;
    past?: string | undefined;
  };
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Finds organisations by name or code, by nation and by membership: a plain GET form. */
export function OrganisationFilters({ filter }: OrganisationFiltersProps) {
  return (
    <SearchBox action="/councils" label="Name or code" defaultValue={filter.search}>
      <SelectField
        name="nation"
        label="Nation"
        empty="Any nation"
        options={options(nationLabels)}
        defaultValue={filter.nation ?? ''}
      />
      <SelectField
        name="membership"
        label="Membership"
        empty="Members and others"
        options={options({ ...membershipLabels, none: 'Not a member' })}
        defaultValue={filter.membership ?? ''}
      />
      <Checkbox name="past" label="With those that are no more" defaultChecked={filter.past === 'on'} />
    </SearchBox>
  );
}
