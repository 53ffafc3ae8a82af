import { describe, expect, test } from 'vitest';
import { endedStages, stageLine } from '@/lib/lifecycle';
import { decide } from '@/lib/platform/decision';
import { type Stage, Stage as stages } from '@/lib/platform/prisma/enums';
import { type Condition, type Permission, policy, type Who } from '@/lib/policy';

/** Everybody that PRODUCT's table of who sees what knows, and those who must see nothing. */
const cast = {
  politicalLead: ['political_lead'],
  chiefExecutive: ['chief_executive'],
  organiser: ['organiser'],
  hostOther: ['host_other'],
  reader: ['reader'],
  lead: ['lead_peer'],
  peer: ['peer'],
  coordinator: ['coordinator', 'any_coordinator', 'member'],
  invitee: ['invitee'],
  otherCoordinator: ['any_coordinator', 'member'],
  administrator: ['administrator'],
  member: ['member', 'council_person'],
  stranger: [],
} as const satisfies Record<string, readonly Who[]>;
type Person = keyof typeof cast;
const everybody = Object.keys(cast) as Person[];

const host: Person[] = ['politicalLead', 'chiefExecutive', 'organiser', 'hostOther'];
const leaders: Person[] = ['politicalLead', 'chiefExecutive'];
const team: Person[] = ['lead', 'peer', 'coordinator'];
const all = Object.values(stages);
const from = (stage: (typeof stageLine)[number]): Stage[] => stageLine.slice(stageLine.indexOf(stage));

interface Row {
  what: string;
  right: Permission;
  when?: Condition[];
  who: Person[];
  during: Stage[];
}

const rows: Row[] = [
  { what: 'shared notes', right: 'notes.view', who: team, during: from('preparing') },
  {
    what: 'draft findings, agreement and dissent',
    right: 'findings.view',
    who: team,
    during: from('on_site'),
  },
  {
    what: 'the draft report before the fact check',
    right: 'report.view_draft',
    who: team,
    during: from('on_site'),
  },
  { what: 'declarations of interest', right: 'declaration.view', who: ['coordinator'], during: all },
  {
    what: 'the host’s papers',
    right: 'documents.view',
    who: [...host, ...team],
    during: from('scoping'),
  },
  {
    what: 'names of people met',
    right: 'people_met.view',
    who: ['organiser', ...team],
    during: from('preparing'),
  },
  {
    what: 'what was found about a line of enquiry',
    right: 'lines.answers',
    who: team,
    during: from('preparing'),
  },
  {
    what: 'the question of a line of enquiry',
    right: 'lines.view',
    who: [...host, ...team],
    during: from('preparing'),
  },
  {
    what: 'what the visit asks of the host',
    right: 'burden.view',
    who: [...host, 'coordinator'],
    during: from('preparing'),
  },
  {
    what: 'the final report before any decision',
    right: 'report.view_final',
    who: [...team, ...leaders, 'reader'],
    during: from('delivered'),
  },
  {
    what: 'the final report, shared with the host',
    right: 'report.view_final',
    when: ['shared_with_host'],
    who: [...team, ...host, 'reader'],
    during: from('delivered'),
  },
  {
    what: 'the final report, shared with members',
    right: 'report.view_final',
    when: ['shared_with_host', 'shared_with_members'],
    who: [...team, ...host, 'reader', 'member', 'otherCoordinator'],
    during: from('delivered'),
  },
  {
    what: 'the final report, public',
    right: 'report.view_final',
    when: ['shared_with_host', 'shared_with_members', 'shared_with_public'],
    who: everybody,
    during: from('delivered'),
  },
  {
    what: 'dates, places and stage',
    right: 'review.outline',
    who: everybody.filter((who) => !['administrator', 'member', 'stranger'].includes(who)),
    during: all,
  },
  {
    what: 'the decision on publication',
    right: 'publication.decide',
    who: leaders,
    during: from('delivered'),
  },
  { what: 'the lead’s signature', right: 'report.sign', who: ['lead'], during: ['reporting'] },
  { what: 'settling a finding', right: 'findings.settle', who: ['lead'], during: ['on_site', 'reporting'] },
  {
    what: 'a public page of actions that the council has not chosen',
    right: 'actions.view_public',
    who: [],
    during: [],
  },
  {
    what: 'a public page of actions that the council has chosen',
    right: 'actions.view_public',
    when: ['actions_public'],
    who: everybody,
    during: from('delivered'),
  },
];

function allowed(
  right: Permission,
  person: Person,
  stage: Stage,
  conditions: readonly Condition[],
  paused = false,
): boolean {
  const roles = new Set<Who>([...cast[person], 'anyone', 'signed_in']);
  return decide(right, { roles, stage, paused, conditions: new Set(conditions) }).allowed;
}

describe('who sees what', () => {
  test.each(rows)('$what: $right', ({ right, when = [], who, during }) => {
    const seen = all.flatMap((stage) =>
      everybody.filter((person) => allowed(right, person, stage, when)).map((person) => `${person} ${stage}`),
    );
    const expected = all.flatMap((stage) =>
      during.includes(stage)
        ? everybody.filter((person) => who.includes(person)).map((person) => `${person} ${stage}`)
        : [],
    );
    expect(seen).toEqual(expected);
  });

  test('the draft from the fact check on: also the two leaders and whom they name', () => {
    const seen = everybody.filter((person) =>
      allowed('report.view_draft', person, 'reporting', ['fact_check_opened']),
    );
    expect(seen).toEqual(['politicalLead', 'chiefExecutive', 'reader', ...team]);
  });

  test('actions: the host at once, the peer team from the follow-up on', () => {
    const seen = (stage: Stage) =>
      everybody.filter((person) => allowed('follow_up.view', person, stage, ['shared_with_host']));
    expect(seen('delivered')).toEqual([...host, 'reader']);
    expect(seen('follow_up')).toEqual([...host, 'reader', ...team]);
  });

  test('administrators, other members and strangers hold no right on a review that is not public', () => {
    const rights = (Object.keys(policy) as Permission[]).filter((right) => policy[right].about === 'review');
    const seen = rights.flatMap((right) =>
      all.flatMap((stage) =>
        (['administrator', 'member', 'stranger'] as const)
          .filter((person) => allowed(right, person, stage, ['fact_check_opened', 'shared_with_host']))
          .map((person) => `${person} ${right} ${stage}`),
      ),
    );
    expect(seen).toEqual([]);
  });

  test('another coordinator sees an outline, and whole requests that nobody has taken', () => {
    const rights = (Object.keys(policy) as Permission[]).filter((right) => policy[right].about === 'review');
    const during = (stage: Stage) => rights.filter((right) => allowed(right, 'otherCoordinator', stage, []));
    expect(during('on_site')).toEqual(['review.outline']);
    expect(during('requested')).toEqual([
      'review.outline',
      'review.view',
      'request.view',
      'request.decide',
      'weeks.view',
      'weeks.hold',
    ]);
  });

  test('a peer who has been asked sees nothing but the outline and the invitation', () => {
    const rights = (Object.keys(policy) as Permission[]).filter((right) => policy[right].about === 'review');
    const seen = rights.filter((right) =>
      all.some((stage) => allowed(right, 'invitee', stage, ['fact_check_opened', 'shared_with_host'])),
    );
    expect(seen).toEqual(['review.outline', 'invitation.view', 'invitation.answer', 'declaration.make']);
  });
});

describe('what stands still', () => {
  test('a paused review can be read, resumed, withdrawn and held, a lost device cut off, and nothing else', () => {
    const rights = (Object.keys(policy) as Permission[]).filter((right) => policy[right].about === 'review');
    const writes = rights.filter((right) =>
      everybody.some((person) => allowed(right, person, 'on_site', [], true)),
    );
    const reads = writes.filter((right) => policy[right].kind === 'write');
    expect(reads).toEqual(['review.withdraw', 'review.resume', 'review.hold', 'devices.cut_off']);
  });

  test('nothing but resuming, a legal hold and cutting off a device is done to a review that was declined or withdrawn', () => {
    const rights = (Object.keys(policy) as Permission[]).filter(
      (right) => policy[right].about === 'review' && policy[right].kind === 'write',
    );
    const stages = endedStages.filter((stage) => stage !== 'closed');
    const left = rights.filter((right) =>
      stages.some((stage) => everybody.some((person) => allowed(right, person, stage, []))),
    );
    expect(left).toEqual(['review.resume', 'review.hold', 'devices.cut_off']);
  });
});

describe('what a refusal tells', () => {
  const standing = (person: Person, stage: Stage) => ({
    roles: new Set<Who>([...cast[person], 'anyone', 'signed_in']),
    stage,
    paused: false,
    conditions: new Set<Condition>(),
  });

  test('a stranger learns nothing, not even that there is a review', () => {
    expect(decide('findings.settle', standing('stranger', 'on_site'))).toEqual({
      allowed: false,
      refusal: { reason: 'not_found' },
    });
  });

  test('somebody on the review learns who can do it', () => {
    expect(decide('findings.settle', standing('organiser', 'on_site'))).toEqual({
      allowed: false,
      refusal: { reason: 'not_permitted', who: ['lead_peer'] },
    });
  });

  test('somebody who may do it at another stage learns when', () => {
    expect(decide('findings.settle', standing('lead', 'preparing'))).toEqual({
      allowed: false,
      refusal: { reason: 'wrong_stage', stage: 'preparing', during: ['on_site', 'reporting'] },
    });
  });
});
