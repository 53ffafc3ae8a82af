import { PrincipleRow } from '@/components/ui/principle-row';
import { Section } from '@/components/ui/section';
import { SummaryList } from '@/components/ui/summary-list';
import { dateWords, rangeWords } from '@/lib/platform/date-words';
import { placeLabels } from '@/lib/team/labels';
import type { Invitation } from '@/lib/team/peer';

interface Props {
  invitation: Invitation;
  hosts: string;
  onSite: { from: string | null; to: string | null };
}

/** What somebody may know of a review before they answer: whom, when, on which chair, about what. */
export function InvitationOutline({ invitation, hosts, onSite }: Props) {
  const { place, replyBy, status, principles, coordinators } = invitation;
  const when = onSite.from && onSite.to ? rangeWords(onSite.from, onSite.to) : 'Not agreed yet';
  return (
    <Section title="What you are asked to do">
      <SummaryList
        rows={[
          { term: 'Host', value: hosts },
          { term: 'On site', value: when },
          { term: 'Your chair', value: placeLabels[place] },
          {
            term: 'About',
            value:
              principles.length > 0 ? (
                <PrincipleRow principles={principles} words />
              ) : (
                'The scope is being agreed'
              ),
          },
          ...(status === 'invited' && replyBy ? [{ term: 'Answer by', value: dateWords(replyBy) }] : []),
          {
            term: 'Questions to',
            value: coordinators.map((each) => (
              <span key={each.email} className="block">
                {each.name}, <a href={`mailto:${each.email}`}>{each.email}</a>
              </span>
            )),
          },
        ]}
      />
      <p className="mt-4 max-w-measure">
        A peer reads the host’s papers beforehand, is on site for the whole visit, takes notes in its
        sessions, and agrees with the others on findings and on the feedback report. It is friendly advice
        between councils; nobody is marked.
      </p>
    </Section>
  );
}
