import { SearchBox } from '@/components/ui/search-box';
import { SelectField } from '@/components/ui/select-field';
import type { Nation, Stage } from '@/lib/platform/prisma/enums';
import { nationLabels, stageLabels } from '@/lib/reviews/labels';

interface Props {
  filter: {
    search?: string | undefined;
    stage?: Stage | undefined;
    nation?: Nation | undefined;
    coordinator?: string | undefined;
  };
  coordinators: readonly { id: string; name: string }[];
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Finds a review by name or reference, by stage, nation and coordinator: a plain GET form. */
export function ReviewFilters({ filter, coordinators }: Props) {
  return (
    <SearchBox
      action="/reviews"
      name="search"
      label="Council or reference"
      defaultValue={filter.search ?? ''}
    >
      <SelectField
        name="stage"
        label="Stage"
        empty="Any stage"
        options={options(stageLabels)}
        defaultValue={filter.stage ?? ''}
      />
      <SelectField
        name="nation"
        label="Nation"
        empty="Any nation"
        options={options(nationLabels)}
        defaultValue={filter.nation ?? ''}
      />
      {coordinators.length > 1 ? (
        <SelectField
          name="coordinator"
          label="Coordinator"
          empty="Anybody"
          options={coordinators.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={filter.coordinator ?? ''}
        />
      ) : null}
    </SearchBox>
  );
}
