import { Checkbox } from '@/components/ui/checkbox';
import { SearchBox } from '@/components/ui/search-box';
import { SelectField } from '@/components/ui/select-field';
import { principleSigns } from '@/lib/method/principle-signs';
import { peerKindLabels } from '@/lib/pool/labels';

interface PeerFiltersProps {
  filter: {
    search?: string | undefined;
    principle?: string | undefined;
    kind?: string | undefined;
    waiting?: string | undefined;
  };
}

/** Finds peers by name or organisation, by what they know at first hand and by what they are. */
export function PeerFilters({ filter }: PeerFiltersProps) {
  return (
    <SearchBox action="/peers" label="Name, organisation or word of the profile" defaultValue={filter.search}>
      <SelectField
        name="principle"
        label="Knows at first hand"
        empty="Any principle"
        options={principleSigns.map(({ key, name }) => ({ value: key, label: name }))}
        defaultValue={filter.principle ?? ''}
      />
      <SelectField
        name="kind"
        label="Is today"
        empty="Anything"
        options={Object.entries(peerKindLabels).map(([value, label]) => ({ value, label }))}
        defaultValue={filter.kind ?? ''}
      />
      <Checkbox name="waiting" label="Waiting to be accepted" defaultChecked={filter.waiting === 'on'} />
    </SearchBox>
  );
}
