import { PostFields } from '@/components/network/post-fields';
import { Banner } from '@/components/ui/banner';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Enquiry } from '@/lib/enquiries/queries/enquiries';

interface Props {
  enquiry: Enquiry;
  organisations: readonly { id: string; name: string }[];
  today: string;
  actions: { link: FormAction; answer: FormAction };
}

/** The two answers to an enquiry: a place in the network, or words. */
export function AnswerEnquiry({ enquiry, organisations, today, actions }: Props) {
  const id = <input type="hidden" name="enquiry" value={enquiry.id} />;
  return (
    <>
      <Section
        title="Link them to their council"
        lede="They become somebody of that council and get a letter that says how to sign in. A review can then be asked for."
      >
        {enquiry.known ? (
          <Banner
            tone="aside"
            title={`This address belongs to ${enquiry.known.name}, whom the network knows.`}
          >
            Their name stays as it is; the post is added if they hold none at that organisation.
          </Banner>
        ) : null}
        {enquiry.meant ? null : (
          <p className="mb-4 max-w-measure text-small text-soft">
            No one council of the register is called “{enquiry.councilName}”: choose it below.
          </p>
        )}
        <Form action={actions.link} submit="Link and write to them" className="max-w-measure">
          {id}
          <PostFields
            organisations={organisations}
            organisation={enquiry.meant?.id}
            title={enquiry.jobTitle}
            today={today}
          />
        </Form>
      </Section>
      <Section title="Or answer with words" lede="When a place in the network is not what they need.">
        <Form action={actions.answer} submit="Send the answer" look="secondary" className="max-w-measure">
          {id}
          <TextareaField
            name="words"
            label="Your answer"
            hint={`It begins with “Hello ${enquiry.name}” and ends with your name.`}
            rows={6}
            maxLength={4000}
            whoSees="Whoever wrote, by mail, and the coordinators."
          />
        </Form>
      </Section>
    </>
  );
}
