import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';
import { principleSigns } from '@/lib/method/principle-signs';
import type { ownPeerLabels, peerLabels } from '@/lib/pool/labels';

interface Profile {
  summary: string;
  languages: readonly string[];
  training: string;
  trainedOn: string | null;
  vouchedBy: string;
  accessNeeds: string | null;
  needsStepFree: boolean;
  organiserSeesAccess: boolean;
}

interface Props {
  labels: typeof peerLabels | typeof ownPeerLabels;
  profile: Profile | null;
  experience: readonly { principle: string; example: string }[];
}

/** What a peer brings, asked of themselves or of a coordinator who writes it down for them. */
export function PeerFields({ labels, profile, experience }: Props) {
  return (
    <>
      <Section title="What a team gains" lede="A team page says why a peer fits from what stands here.">
        <TextareaField
          name="summary"
          label={labels.summary}
          hint="One or two sentences."
          rows={3}
          maxLength={1000}
          defaultValue={profile?.summary}
          whoSees="Coordinators see this, and the host and the team once somebody is proposed for a review."
        />
        <Field
          name="languages"
          label={labels.languages}
          hint="With commas between them. Say Welsh if you can hold a meeting in it."
          defaultValue={profile?.languages.join(', ') ?? 'English'}
        />
        <TextareaField
          name="training"
          label={labels.training}
          optional
          hint="Peer training elsewhere, facilitation, safeguarding."
          rows={2}
          maxLength={1000}
          defaultValue={profile?.training}
        />
        <Field
          name="trainedOn"
          type="date"
          label={labels.trainedOn}
          optional
          defaultValue={profile?.trainedOn}
        />
        <Field
          name="vouchedBy"
          label={labels.vouchedBy}
          optional
          hint="A name, and how a coordinator reaches them."
          maxLength={300}
          defaultValue={profile?.vouchedBy}
          whoSees="Only coordinators see this."
        />
      </Section>
      <Section
        title="Experience"
        lede="An example for each principle that is known at first hand. Leave the others empty."
      >
        {principleSigns.map(({ key, name }) => (
          <TextareaField
            key={key}
            name={`experience[${key}]`}
            label={name}
            optional
            rows={2}
            maxLength={1000}
            defaultValue={experience.find((each) => each.principle === key)?.example}
          />
        ))}
      </Section>
      <Access labels={labels} profile={profile} />
    </>
  );
}

function Access({ labels, profile }: Pick<Props, 'labels' | 'profile'>) {
  const own = 'organiserSeesAccess' in labels;
  return (
    <Section title="Access" lede="A warning on a timetable names the place, never the person.">
      <TextareaField
        name="accessNeeds"
        label={labels.accessNeeds}
        optional
        hint="Step-free routes, a hearing loop, breaks, large print, a room near by."
        rows={3}
        maxLength={2000}
        defaultValue={profile?.accessNeeds}
        whoSees={
          own
            ? 'Coordinators see this. A visit’s organiser does only if you tick it below.'
            : 'Coordinators see this, and a visit’s organiser where the peer has chosen so.'
        }
      />
      <Checkbox
        name="needsStepFree"
        label={labels.needsStepFree}
        hint="Rooms without it are then pointed out while a timetable is made."
        defaultChecked={profile?.needsStepFree ?? false}
      />
      {own ? (
        <Checkbox
          name="organiserSeesAccess"
          label={labels.organiserSeesAccess}
          hint="Nobody else of the host does, nor your fellow peers."
          defaultChecked={profile?.organiserSeesAccess ?? false}
        />
      ) : null}
    </Section>
  );
}
