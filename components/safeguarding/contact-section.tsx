import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import { contactWords, contactLabels as labels } from '@/lib/safeguarding/labels';
import type { SafeguardingContact } from '@/lib/safeguarding/queries';

interface ContactSectionProps {
  reference: string;
  contact: SafeguardingContact | null;
  /** Null for whoever only reads. */
  action: FormAction | null;
}

/** Who at the host hears of worries about safety or wrongdoing. */
export function ContactSection({ reference, contact, action }: ContactSectionProps) {
  return (
    <Section id="safety" title="Worries about safety" lede={contactWords.why}>
      {contact ? <Contact contact={contact} /> : <p className="mb-4 font-bold">{contactWords.nobody}</p>}
      {action && !contact ? <ContactForm reference={reference} contact={null} action={action} /> : null}
      {action && contact ? (
        <Disclosure summary="Change who hears of them">
          <ContactForm reference={reference} contact={contact} action={action} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Contact({ contact: { name, post, phone, email } }: { contact: SafeguardingContact }) {
  return (
    <p className="mb-3">
      <b className="block">{name}</b>
      <span className="block text-soft">{post}</span>
      {phone ? (
        <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} className="target mr-6">
          {phone}
        </a>
      ) : null}
      {email ? (
        <a href={`mailto:${email}`} className="target break-all">
          {email}
        </a>
      ) : null}
    </p>
  );
}

function ContactForm({ reference, contact, action }: ContactSectionProps & { action: FormAction }) {
  return (
    <Form
      action={action}
      submit="Name this officer"
      look="secondary"
      className="max-w-measure"
      labels={labels}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="version" value={contact?.version ?? 0} />
      <Field
        name="name"
        label={labels.name}
        defaultValue={contact?.name}
        autoComplete="off"
        maxLength={120}
      />
      <Field
        name="post"
        label={labels.post}
        defaultValue={contact?.post}
        autoComplete="off"
        maxLength={120}
      />
      <Field
        name="phone"
        type="tel"
        label={labels.phone}
        hint="A number that is answered during the visit."
        defaultValue={contact?.phone}
        autoComplete="off"
      />
      <Field
        name="email"
        type="email"
        label={labels.email}
        optional
        defaultValue={contact?.email}
        autoComplete="off"
      />
      <div className="mb-6">
        <WhoSees>The people of the host and the peer team, on their phones too.</WhoSees>
      </div>
    </Form>
  );
}
