import { Field } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import { postKindLabels } from '@/lib/network/labels';

interface PostFieldsProps {
  organisations: readonly { id: string; name: string }[];
  organisation?: string | undefined;
  title?: string | undefined;
  today: string;
}

/** A post: where, as what, since when. */
export function PostFields({ organisations, organisation, title, today }: PostFieldsProps) {
  return (
    <>
      <SelectField
        name="organisation"
        label="Organisation"
        empty="Choose one"
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={organisation ?? ''}
      />
      <SelectField
        name="kind"
        label="What the post is"
        options={Object.entries(postKindLabels).map(([value, label]) => ({ value, label }))}
        defaultValue="officer"
      />
      <Field
        name="title"
        label="Title of the post"
        hint="Leader, head of housing, director."
        defaultValue={title}
        maxLength={120}
      />
      <Field
        name="politicalGroup"
        label="Political group"
        optional
        hint="For councillors only, as their council publishes it. An officer’s is never kept."
        width="half"
        maxLength={80}
      />
      <Field name="from" type="date" label="First day" defaultValue={today} />
    </>
  );
}
