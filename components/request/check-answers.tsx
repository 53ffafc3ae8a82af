import { DaysAgainst } from '@/components/calendar/days-against';
import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list';
import { WhoSees } from '@/components/ui/who-sees';
import type { JudgedDays } from '@/lib/calendar/rules/visits';
import { rangeWords } from '@/lib/platform/date-words';
import { askerLabels, questionLabels } from '@/lib/request/labels';
import type { Draft } from '@/lib/request/queries/drafts';
import type { Question } from '@/lib/request/questions';

interface Props {
  draft: Draft;
  open: readonly Question[];
  judged: readonly JudgedDays[];
  send: FormAction;
}

/** All answers on one page, each with its way back, and the button that sends them. */
export function CheckAnswers({ draft, open, judged, send }: Props) {
  return (
    <>
      <SummaryList rows={rowsOf(draft, open)} />
      <DaysAgainst judged={judged} />
      <div className="mt-10 max-w-measure">
        <Inset>
          Sending asks for a review on behalf of {listed(draft.hosts.map((host) => host.name))}. It commits
          the council to nothing yet: the scope, the team and the dates are agreed later and signed.
        </Inset>
        <WhoSees>
          The coordinators of the network, and the people named here, who each get a mail. The peer team never
          sees the request.
        </WhoSees>
        <div className="mt-6">
          {open.length > 0 ? (
            <Button refusal="Some questions are not answered yet: they are marked above.">
              Send the request
            </Button>
          ) : (
            <Form action={send} submit="Send the request">
              <input type="hidden" name="draft" value={draft.id} />
              <input type="hidden" name="version" value={draft.version} />
            </Form>
          )}
        </div>
      </div>
    </>
  );
}

function rowsOf(draft: Draft, open: readonly Question[]): SummaryRow[] {
  const { answers } = draft;
  const values: [Question, string, string][] = [
    ['councils', 'Council', listed(draft.hosts.map((host) => host.name))],
    ...partnersOf(draft),
    ['you', 'You', answers.asker ? askerLabels[answers.asker] : ''],
    ['people', 'People', peopleWords(draft)],
    ['why', questionLabels.why, answers.whyNow],
    ['focus', 'Hoped-for focus', answers.hopedFocus],
    ['dates', 'Dates', answers.windows.filter(isWhole).map(range).join('\n')],
    ['contacts', 'How to reach you, and what to work around', answers.contacts],
  ];
  return values.map(([question, term, value]) => ({
    term,
    value: open.includes(question) ? <Unanswered value={value} /> : value,
    change: {
      href: `/reviews/new/${draft.id}/${question}?back=check`,
      what: term.toLowerCase(),
      word: open.includes(question) ? 'Answer' : 'Change',
    },
  }));
}

function partnersOf({ answers }: Draft): [Question, string, string][] {
  const named = answers.partners.map(({ name, part }) => `${name}: ${part}`);
  return named.length > 0 ? [['councils', 'Partners', named.join('\n')]] : [];
}

function Unanswered({ value }: { value: string }) {
  return (
    <>
      {value ? `${value}\n` : null}
      <strong className="text-warn">{value ? 'Not complete yet' : 'Not answered yet'}</strong>
    </>
  );
}

function peopleWords({ answers, hosts }: Draft): string {
  const leaders = answers.leaders.flatMap(({ organisationId, politicalLead, chiefExecutive }) => {
    const council = hosts.find((host) => host.id === organisationId)?.name ?? '';
    const of = hosts.length > 1 ? `, ${council}` : '';
    return [
      politicalLead.name && `${politicalLead.name}, ${politicalLead.title || 'political lead'}${of}`,
      chiefExecutive.name && `${chiefExecutive.name}, chief executive${of}`,
    ];
  });
  return [...leaders, answers.organiser.name && `${answers.organiser.name}, organiser`]
    .filter(Boolean)
    .join('\n');
}

const isWhole = (window: { from: string; to: string }) => Boolean(window.from && window.to);
const range = (window: { from: string; to: string }) => rangeWords(window.from, window.to);

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
