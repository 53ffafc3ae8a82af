import { rangeWords } from '@/lib/platform/date-words';
import type { QuestionAfter } from '@/lib/request/questions';
import type { HostRefusal } from '@/lib/request/rules';
import type { Asker, HostRole } from '@/lib/request/schema';

export const questionLabels: Record<QuestionAfter, string> = {
  councils: 'Which council asks?',
  you: 'Who are you?',
  people: 'Who leads the council, and who arranges the review?',
  why: 'Why now?',
  focus: 'What do you hope that the review looks at?',
  dates: 'When would you like the visit?',
  contacts: 'How do we reach you, and what should we work around?',
  check: 'Check your answers',
};

export const askerLabels: Record<Asker, string> = {
  political_lead: 'The political lead: leader, elected mayor or committee chair',
  chief_executive: 'The chief executive',
  organiser: 'The organiser, who will arrange the visit',
  host_other: 'Somebody else at the council',
  coordinator: 'A coordinator, asking for the council',
};

export const hostRoleLabels: Record<HostRole, string> = {
  political_lead: 'Political lead: leader, elected mayor or committee chair',
  chief_executive: 'Chief executive',
  organiser: 'Organiser: arranges the visit',
  host_other: 'Another person of the host: sees the papers and the timetable',
};

/** Beside a leader whose post has ended: the seat, and all that it signs and sees, goes on until somebody ends it. */
export function hasLeftWords(council: string): string {
  return `Holds no post at ${council} today. If they have left, name who takes over: until then this seat signs for the council and decides on publication.`;
}

export const hostRefusals: Record<HostRefusal, string> = {
  not_a_council: 'A review is of a council, and this is another kind of body.',
  ended: 'This council is no more. Choose the council that took over from it.',
  associate:
    'This council is an associate member: a group of councillors, which cannot commit its council. The council itself joins as a full member, or a coordinator asks for it.',
  not_member:
    'This council is not a full member of the network today. A coordinator can decide that it may book, or tell you how to join.',
  undecided:
    'This council is not a full member today. It can be asked for once a coordinator has recorded, on its own page, that it may book.',
};

export const requestRefusals = {
  notYourCouncil: 'A request comes from one of the councils that it is for. Add your own council.',
  unfinished: 'Some questions are not answered yet. They are listed on this page.',
  teamMember:
    'This person is on the peer team of this review, so they cannot also be on the side of the host.',
  namesLeaders:
    'Only the political lead, the chief executive or the coordinator can name who leads the council.',
  lastLeader:
    'The council needs a political lead and a chief executive throughout. Name who takes over first; that ends this seat.',
  bothLeaders: 'This person holds the other of the two seats that sign for the council; name somebody else',
  ownCouncil:
    'You are on the side of this council, so you cannot coordinate its review. Another coordinator accepts it.',
  coordinatorOnly: 'Only a coordinator asks for a council that is not theirs',
  notAHost: 'Choose one of the councils of this review',
  notTheirSeat: 'The seat that is taken over is another one: open the page again and choose from the list',
  datePassed: 'Give a day that has not passed',
  lastBeforeFirst: 'The last day comes before the first day',
  tooLong: 'A visit of more than 14 days is more than one visit; give the last day again',
};

const signIn = (link: string) => [
  'Sign in with the address that this mail came to; there is no password:',
  link,
];

const letter = (subject: string, ...paragraphs: string[]) => ({ subject, text: paragraphs.join('\n\n') });

export const letters = {
  newRequest: (council: string, asker: string, link: string) =>
    letter(
      `${council} asks for a peer review`,
      `${asker} has sent a request for a co-operative peer review of ${council}.`,
      'Any coordinator can accept it, suggest other dates or decline it:',
      link,
    ),
  namedInRequest: (name: string, asker: string, council: string, role: string, link: string) =>
    letter(
      `A co-operative peer review of ${council}`,
      `Hello ${name},`,
      `${asker} has asked the Co-operative Councils’ Innovation Network for a co-operative peer review of ${council}, and named you in it: ${role}.`,
      'A peer review is a visit by a team of councillors and officers from other councils. It helps a council improve; it is not an inspection.',
      ...signIn(link),
    ),
  accepted: (council: string, coordinator: string, from: string, to: string, link: string) =>
    letter(
      `The review of ${council} goes ahead`,
      `${coordinator} has accepted the request for a co-operative peer review of ${council} and will coordinate it.`,
      `The visit is planned for ${rangeWords(from, to)}. Next comes scoping: what the review looks at, agreed and signed by both sides.`,
      link,
    ),
  datesSuggested: (council: string, coordinator: string, from: string, to: string, link: string) =>
    letter(
      `Other dates for the review of ${council}`,
      `${coordinator} suggests ${rangeWords(from, to)} for the visit. The reason stands on the page of the request:`,
      link,
      'Tell the coordinator whether these dates would do.',
    ),
  declined: (council: string, coordinator: string, link: string) =>
    letter(
      `The request for a review of ${council}`,
      `${coordinator} has declined the request for a co-operative peer review of ${council}. The reasons stand on its page:`,
      link,
    ),
  named: (name: string, by: string, council: string, role: string, link: string) =>
    letter(
      `You are named in the review of ${council}`,
      `Hello ${name},`,
      `${by} has named you in the co-operative peer review of ${council}: ${role}.`,
      ...signIn(link),
    ),
  namedByOrganiser: (name: string, by: string, council: string, role: string, link: string) =>
    letter(
      `${name} is named in the review of ${council}`,
      `${by} has named ${name} in the co-operative peer review of ${council}: ${role}. ${name} can see the names of the peers, the papers and the timetable from now on.`,
      'If that should not be so, end the seat here:',
      link,
    ),
};
