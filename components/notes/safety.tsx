import { Icon } from '@/components/ui/icon';
import { Inset } from '@/components/ui/inset';
import { SummaryList } from '@/components/ui/summary-list';
import { safetyWords } from '@/lib/notes/labels';
import type { ReviewPack } from '@/lib/notes/pack';
import { ShellLink } from './shell-link';

/** The way out of the review for what must not wait: whom at the host to tell, and what not to write here. */
export function Safety({ pack }: { pack: ReviewPack }) {
  const contact = pack.safeguarding;
  return (
    <>
      <h1 className="pt-2 text-h1-phone">{safetyWords.title}</h1>
      <p className="mt-4 border-l-[6px] border-warn bg-warn-wash px-4 py-3 font-bold">
        {safetyWords.emergency}
      </p>
      <section className="mt-6 border-t-2 border-ink pt-3">
        <h2 className="text-h2">Whom to tell</h2>
        {contact ? (
          <>
            <p className="mt-1 mb-3 text-soft">
              The host named this person for safeguarding and whistleblowing.
            </p>
            <SummaryList
              rows={[
                { term: 'Name', value: contact.name },
                { term: 'Post', value: contact.post },
                {
                  term: 'Telephone',
                  value: contact.phone ? (
                    <a
                      href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}
                      className="inline-block py-2.5"
                    >
                      {contact.phone}
                    </a>
                  ) : (
                    'None given'
                  ),
                },
                {
                  term: 'E-mail',
                  value: contact.email ? (
                    <a href={`mailto:${contact.email}`} className="inline-block py-2.5 break-all">
                      {contact.email}
                    </a>
                  ) : (
                    'None given'
                  ),
                },
              ]}
            />
          </>
        ) : (
          <p className="mt-2">{safetyWords.nobodyNamed}</p>
        )}
      </section>
      <Inset>
        <p className="font-bold">{safetyWords.notHere}</p>
        <p className="mt-2">{safetyWords.promise}</p>
      </Inset>
      <ShellLink to={{ review: pack.reference }} className="inline-block py-2.5">
        Back to your next session
      </ShellLink>
    </>
  );
}

/** Quiet, and always in the same place. */
export function SafetyLink({ reference }: { reference: string }) {
  return (
    <p className="mt-6 text-small">
      <ShellLink to={{ review: reference, view: 'safety' }} className="inline-flex items-center gap-2 py-2.5">
        <Icon name="warning" size={16} />
        {safetyWords.link}
      </ShellLink>
    </p>
  );
}
