import { stageLine } from '@/lib/lifecycle';
import type { SeatRole, Stage } from '@/lib/platform/prisma/enums';

/**
 * Who somebody is: a seat on the review, a standing in the network, or nobody in particular.
 * `invitee`: asked on to this team and not declared yet. `member`: belongs today to a member of the network.
 */
export type Who =
  | SeatRole
  | 'invitee'
  | 'any_coordinator'
  | 'administrator'
  | 'council_person'
  | 'member'
  | 'signed_in'
  | 'anyone';

/** What besides the stage may open a right; each is a fact of the review (`lib/reviews/facts.ts`). */
export type Condition =
  | 'roundtable_held'
  | 'fact_check_opened'
  | 'shared_with_host'
  | 'shared_with_members'
  | 'shared_with_public'
  | 'actions_public';

export interface Grant {
  who: readonly Who[];
  during: readonly Stage[] | 'always';
  when?: Condition;
}

interface Right<About extends 'review' | 'network' = 'review' | 'network'> {
  /** A read stays possible while a review is paused; a write does not, unless `whilePaused`. */
  kind: 'read' | 'write';
  about: About;
  whilePaused?: true;
  grants: readonly Grant[];
}

const from = (stage: (typeof stageLine)[number]): Stage[] => stageLine.slice(stageLine.indexOf(stage));
const until = (stage: (typeof stageLine)[number]): Stage[] => stageLine.slice(0, stageLine.indexOf(stage));
const always = 'always' as const;

const leaders = ['political_lead', 'chief_executive'] as const;
const hosts = [...leaders, 'organiser', 'host_other'] as const;
const peers = ['lead_peer', 'peer'] as const;
const team = [...peers, 'coordinator'] as const;
const everyone = [...hosts, 'reader', ...team] as const;

// A peer can fall ill, lose a seat or declare an interest at any time: the team can be made whole until the end.
const teamwork = stageLine.slice(stageLine.indexOf('scoping'), stageLine.indexOf('closed'));
const afterScoping = teamwork.slice(1);

const read = (...grants: Grant[]): Right<'review'> => ({ kind: 'read', about: 'review', grants });
const write = (...grants: Grant[]): Right<'review'> => ({ kind: 'write', about: 'review', grants });
const network = (kind: Right['kind'], ...who: Who[]): Right<'network'> => ({
  kind,
  about: 'network',
  grants: [{ who, during: always }],
});

/** Who may do what, and when. A right that no row grants does not exist. */
export const policy = {
  // The network
  'public.view': network('read', 'anyone'),
  'sign_in.ask': network('write', 'anyone'),
  'enquiry.send': network('write', 'anyone'),
  'demo.use': network('write', 'anyone'),
  'work.view': network('read', 'signed_in'),
  'account.view': network('read', 'signed_in'),
  'account.end_session': network('write', 'signed_in'),
  'calendar.keep': network('write', 'signed_in'),
  'calendar.fetch': network('read', 'anyone'),
  'met_page.view': network('read', 'anyone'),
  'met_page.answer': network('write', 'anyone'),
  'voice_page.view': network('read', 'anyone'),
  'voice_page.answer': network('write', 'anyone'),
  'own_device.cut_off': network('write', 'signed_in'),
  'review.list': network('read', 'signed_in'),
  'request.draft': network('write', 'council_person', 'any_coordinator'),
  'request.submit': network('write', 'council_person', 'any_coordinator'),
  'organisation.view': network('read', 'signed_in'),
  'organisation.manage': network('write', 'any_coordinator'),
  'booking.view': network('read', 'any_coordinator'),
  'booking.decide': network('write', 'any_coordinator'),
  'library.view': network('read', 'signed_in'),
  'enquiry.view': network('read', 'any_coordinator'),
  'enquiry.handle': network('write', 'any_coordinator'),
  'person.view': network('read', 'any_coordinator', 'administrator'),
  'person.manage': network('write', 'any_coordinator', 'administrator'),
  'duty.manage': network('write', 'any_coordinator', 'administrator'),
  'peer.list': network('read', 'any_coordinator'),
  'peer.manage': network('write', 'any_coordinator'),
  'peer.own': network('write', 'signed_in'),
  'programme.view': network('read', 'any_coordinator'),
  'settings.view': network('read', 'any_coordinator', 'administrator'),
  'settings.manage': network('write', 'any_coordinator'),
  'council_dates.keep': network('write', 'council_person', 'any_coordinator'),
  'dates.manage': network('write', 'any_coordinator'),
  'nudge.send': network('write', 'signed_in'),

  // The review as a whole
  'review.outline': read({ who: [...everyone, 'any_coordinator', 'invitee'], during: always }),
  'review.view': read(
    { who: everyone, during: always },
    { who: ['any_coordinator'], during: ['requested', 'declined'] },
  ),
  'review.follow': read({ who: [...hosts, ...team], during: always }),
  'review.history': read({ who: [...hosts, ...team], during: always }),
  'review.withdraw': {
    ...write({ who: [...leaders, 'organiser', 'coordinator'], during: until('delivered') }),
    whilePaused: true,
  },
  'review.pause': write({ who: [...leaders, 'organiser', 'coordinator'], during: stageLine.slice(0, -1) }),
  'review.resume': {
    ...write({ who: [...leaders, 'organiser', 'coordinator'], during: always }),
    whilePaused: true,
  },
  'review.hold': { ...write({ who: ['coordinator'], during: always }), whilePaused: true },
  'hold.view': read({ who: [...leaders, ...team], during: always }),
  'record.view': read({ who: [...leaders, 'coordinator'], during: always }),
  'review.close': write({ who: ['coordinator'], during: ['follow_up'] }),
  'host_people.name': write({
    who: [...leaders, 'organiser', 'coordinator'],
    during: stageLine.slice(0, -1),
  }),

  // The request
  'request.view': read(
    { who: [...hosts, 'coordinator'], during: always },
    { who: ['any_coordinator'], during: ['requested', 'declined'] },
  ),
  'request.decide': write({ who: ['any_coordinator'], during: ['requested'] }),

  // The weeks
  'weeks.view': read(
    { who: [...hosts, 'coordinator'], during: until('on_site') },
    { who: ['any_coordinator'], during: ['requested'] },
  ),
  'weeks.hold': write(
    { who: ['coordinator'], during: ['scoping', 'preparing'] },
    { who: ['any_coordinator'], during: ['requested'] },
  ),

  // Scoping
  'scoping.view': read({ who: [...hosts, ...team], during: from('scoping') }),
  'scoping.meet': write({ who: [...leaders, 'organiser', 'coordinator'], during: ['scoping'] }),
  'agreement.propose': write({
    who: [...leaders, 'organiser', 'coordinator', 'lead_peer'],
    during: ['scoping', 'preparing'],
  }),
  'agreement.sign': write({
    who: [...leaders, 'coordinator', 'lead_peer'],
    during: ['scoping', 'preparing'],
  }),

  // The team
  'team.view': read({ who: [...hosts, ...team], during: from('scoping') }),
  'team.propose': write({ who: ['coordinator'], during: teamwork }),
  'team.invite': write({ who: ['coordinator'], during: afterScoping }),
  'team.remove': write({ who: ['coordinator'], during: teamwork }),
  'seat.check': write({ who: ['coordinator'], during: teamwork }),
  'conflict.waive': write({ who: ['coordinator'], during: teamwork }),
  'team.agree': write({ who: [...leaders, 'organiser'], during: teamwork }),
  'access_needs.view': read({ who: ['organiser', 'coordinator'], during: from('preparing') }),
  'invitation.view': read({ who: ['invitee', ...peers], during: always }),
  'invitation.answer': write({ who: ['invitee', ...peers], during: afterScoping }),
  'declaration.make': write({ who: ['invitee', ...peers], during: afterScoping }),
  'declaration.view': read({ who: ['coordinator'], during: always }),
  'declaration.consider': write({ who: ['coordinator'], during: afterScoping }),

  // Papers
  'documents.view': read({ who: [...hosts, ...team], during: from('scoping') }),
  'documents.ask': write({ who: team, during: ['scoping', 'preparing', 'on_site'] }),
  'documents.supply': write({ who: hosts, during: ['scoping', 'preparing', 'on_site', 'reporting'] }),
  'documents.mark_read': write({ who: team, during: ['preparing', 'on_site', 'reporting'] }),

  // The timetable
  'timetable.view': read({ who: [...hosts, ...team], during: from('preparing') }),
  'timetable.edit': write({
    who: ['organiser', 'host_other', 'coordinator'],
    during: ['preparing', 'on_site'],
  }),
  'timetable.release': write({ who: ['organiser', 'coordinator'], during: ['preparing', 'on_site'] }),
  'absence.view': read({ who: [...hosts, ...team], during: from('preparing') }),
  'absence.record': write({
    who: ['organiser', 'host_other', ...team],
    during: ['preparing', 'on_site'],
  }),
  'people_met.view': read({ who: ['organiser', ...team], during: from('preparing') }),
  'people_met.tell': write({
    who: ['organiser', 'coordinator'],
    during: ['preparing', 'on_site', 'reporting'],
  }),
  'people_met.name': write({ who: ['organiser', 'coordinator'], during: ['preparing', 'on_site'] }),
  'burden.view': read({ who: [...hosts, 'coordinator'], during: from('preparing') }),

  // Residents, and whom to turn to
  'voice.view': read({ who: [...hosts, ...team], during: from('preparing') }),
  'voice.keep': write({ who: [...leaders, 'organiser', 'coordinator'], during: ['preparing', 'on_site'] }),
  'voice.read': read({ who: team, during: from('preparing') }),
  'voice.decide': write({ who: team, during: ['preparing', 'on_site', 'reporting'] }),
  'safeguarding.view': read({ who: [...hosts, ...team], during: from('preparing') }),
  'safeguarding.name': write({
    who: [...leaders, 'organiser', 'coordinator'],
    during: ['preparing', 'on_site'],
  }),

  // The team’s devices
  'devices.view': read({ who: ['coordinator'], during: always }),
  'devices.cut_off': { ...write({ who: ['coordinator'], during: always }), whilePaused: true },

  // Lines of enquiry
  'lines.view': read({ who: [...hosts, ...team], during: from('preparing') }),
  'lines.raise': write({ who: team, during: ['preparing', 'on_site'] }),
  'lines.answers': read({ who: team, during: from('preparing') }),
  'lines.close': write({ who: team, during: ['preparing', 'on_site', 'reporting'] }),

  // On site
  'visit.open': write({ who: ['coordinator'], during: ['preparing'] }),
  'visit.end': write({ who: ['lead_peer'], during: ['on_site'] }),
  'notes.view': read({ who: team, during: from('preparing') }),
  'notes.write': write({ who: team, during: ['preparing', 'on_site', 'reporting'] }),
  'findings.view': read({ who: team, during: from('on_site') }),
  'findings.write': write({ who: team, during: ['on_site', 'reporting'] }),
  'findings.say': write({ who: peers, during: ['on_site', 'reporting'] }),
  'findings.settle': write({ who: ['lead_peer'], during: ['on_site', 'reporting'] }),
  'asks.write': write({ who: team, during: ['on_site'] }),
  'daily.view': read({ who: [...leaders, 'organiser', ...team], during: from('on_site') }),
  'daily.send': write({ who: ['lead_peer'], during: ['on_site'] }),
  'daily.answer': write({ who: [...leaders, 'organiser'], during: ['on_site'] }),
  'roundtable.view': read({ who: [...leaders, 'organiser', ...team], during: from('preparing') }),
  'roundtable.plan': write({ who: [...leaders, 'organiser'], during: ['preparing', 'on_site'] }),
  'roundtable.override': write({ who: ['chief_executive'], during: ['preparing', 'on_site'] }),
  'roundtable.record': write({ who: ['lead_peer', 'coordinator'], during: ['on_site'] }),
  'slides.view': read(
    { who: team, during: from('on_site') },
    { who: [...leaders, 'organiser'], during: from('on_site'), when: 'roundtable_held' },
  ),

  // The report
  'report.view_draft': read(
    { who: team, during: ['on_site', ...from('reporting')] },
    { who: [...leaders, 'reader'], during: from('reporting'), when: 'fact_check_opened' },
  ),
  'report.write': write({ who: team, during: ['on_site', 'reporting'] }),
  'report.say': write({ who: peers, during: ['reporting'] }),
  'report.render': write({ who: team, during: ['reporting'] }),
  'report.sign': write({ who: ['lead_peer'], during: ['reporting'] }),
  'fact_check.open': write({ who: ['lead_peer', 'coordinator'], during: ['reporting'] }),
  'fact_check.raise': write({
    who: [...leaders, 'reader'],
    during: ['reporting'],
    when: 'fact_check_opened',
  }),
  'fact_check.finish': write({ who: leaders, during: ['reporting'], when: 'fact_check_opened' }),
  'fact_check.answer': write({ who: team, during: ['reporting'], when: 'fact_check_opened' }),
  'readers.name': write({ who: leaders, during: from('reporting') }),
  'report.view_final': read(
    { who: [...team, ...leaders, 'reader'], during: from('delivered') },
    { who: hosts, during: from('delivered'), when: 'shared_with_host' },
    { who: ['member'], during: from('delivered'), when: 'shared_with_members' },
    { who: ['anyone'], during: from('delivered'), when: 'shared_with_public' },
  ),
  'publication.view': read({ who: [...hosts, 'reader', ...team], during: from('delivered') }),
  'publication.decide': write({ who: leaders, during: from('delivered') }),

  // After the report
  'follow_up.view': read(
    { who: [...leaders, 'reader'], during: from('delivered') },
    { who: hosts, during: from('delivered'), when: 'shared_with_host' },
    { who: team, during: from('follow_up') },
  ),
  'follow_up.offer': write({ who: ['coordinator'], during: ['delivered', 'follow_up'] }),
  'follow_up.answer': write({ who: leaders, during: ['delivered', 'follow_up'] }),
  'follow_up.book': write({ who: ['coordinator', ...leaders, 'organiser'], during: ['follow_up'] }),
  'response.record': write(
    { who: [...leaders, 'reader'], during: ['delivered', 'follow_up'] },
    { who: ['organiser'], during: ['delivered', 'follow_up'], when: 'shared_with_host' },
  ),
  'follow_up.start': write({ who: [...leaders, 'organiser'], during: ['delivered'] }),
  'action.manage': write(
    { who: [...leaders, 'reader'], during: ['delivered', 'follow_up'] },
    { who: ['organiser', 'host_other'], during: ['delivered', 'follow_up'], when: 'shared_with_host' },
  ),
  'action.share': write({ who: leaders, during: from('delivered') }),
  'actions.view_public': read({ who: ['anyone'], during: from('delivered'), when: 'actions_public' }),
  'succession.record': write({ who: ['coordinator'], during: from('delivered') }),
  'follow_up.observe': write({ who: team, during: ['follow_up'] }),
  'follow_up.sign': write({ who: ['lead_peer'], during: ['follow_up'] }),
} as const satisfies Record<string, Right>;

export type Permission = keyof typeof policy;
export type ReviewPermission = {
  [P in Permission]: (typeof policy)[P]['about'] extends 'review' ? P : never;
}[Permission];
export type NetworkPermission = Exclude<Permission, ReviewPermission>;
