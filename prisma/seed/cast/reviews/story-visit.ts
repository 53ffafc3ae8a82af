import type { PrincipleKey } from '@/lib/method/principle-signs';
import type { PeerKey } from '../peers';
import type { PersonKey } from '../people';
import type { When } from './when';

export type TimetableStory = {
  places: Readonly<Record<string, PlaceStory>>;
  sessions: readonly SessionStory[];
  releases: readonly When[];
  /** Minutes between places, by their keys. */
  ways?: readonly { from: string; to: string; minutes: number }[];
  absences?: readonly { who: PeerKey; visitDay: number; from: string; to: string }[];
  /** Who is met by name, and when their pages are sent. */
  people?: { sent: When; met: readonly PersonMetStory[] };
};

export type PersonMetStory = {
  session: string;
  name: string;
  email: string;
  cannotCome?: { on: When; words: string };
};

export type PlaceStory = {
  name: string;
  address: string;
  accessNotes: string;
  building?: string;
  capacity?: number;
  stepFree?: 'yes' | 'no';
};

/** A question that the reading raised, the sessions that ask it, and what was found. */
export type LineStory = {
  key: string;
  by: PersonKey;
  on: When;
  question: string;
  askOf: readonly SourceKind[];
  areas: readonly AreaKey[];
  principles: readonly PrincipleKey[];
  tied?: { on: When; sessions: readonly string[] };
  closed?: { by: PeerKey; on: When; words: string };
};

export type SessionStory = {
  key: string;
  visitDay: number;
  from: string;
  to: string;
  kind:
    | 'interview'
    | 'focus_group'
    | 'visit'
    | 'observation'
    | 'team_meeting'
    | 'feedback'
    | 'travel'
    | 'break_';
  title: string;
  purpose: string;
  place: string;
  /** The first leads and the second takes notes; `team` is everybody. */
  peers: readonly PersonKey[] | 'team';
  meets: readonly { kind: SourceKind; label: string; number: number }[];
  areas: readonly AreaKey[];
  principles: readonly PrincipleKey[];
};

export type SourceKind = 'staff' | 'councillor' | 'partner' | 'resident' | 'document' | 'visit';

export type NoteStory = {
  key: string;
  by: PeerKey;
  /** The session and the minutes after its start, or, for what was read, a moment. */
  made: { session: string; after: number } | When;
  source: SourceKind;
  area: AreaKey;
  principles: readonly PrincipleKey[];
  citizens?: boolean;
  /** Still its author's alone. */
  kept?: boolean;
  tonight?: boolean;
  text: string;
};

export type FindingStory = {
  number: number;
  kind: 'strength' | 'development' | 'good_practice';
  area: AreaKey;
  principles: readonly PrincipleKey[];
  citizens?: boolean;
  by: PeerKey;
  on: When;
  statement: string;
  detail: string;
  notes: readonly string[];
  against?: readonly string[];
  views: ViewsStory;
  settled?: { on: When; words: string };
  /** The host may be told of it before the report. */
  shared?: boolean;
  /** In other words, and who agreed with those. */
  reworded?: { by: PeerKey; on: When; statement: string; agree: readonly PeerKey[] };
};

/** What the team wants asked in a session. */
export type AskStory = {
  by: PeerKey;
  on: When;
  words: string;
  finding?: number;
  sessions: readonly string[];
};

/** What each peer says of the finding's present wording. */
export type ViewsStory = {
  agree: readonly PeerKey[] | 'everyone';
  withChanges?: readonly { by: PeerKey; words: string }[];
  notYet?: readonly { by: PeerKey; words: string }[];
  absent?: readonly PeerKey[];
};

/** Whom worries about safety go to, and what residents answered on their page. */
export type ResidentsStory = {
  safety: { on: When; name: string; post: string; phone: string; email: string };
  opened: When;
  answers: readonly VoiceStory[];
};

export type VoiceStory = {
  on: When;
  texts: readonly [string, string, string];
  accepted?: { by: PeerKey; on: When; area: AreaKey; principles: readonly PrincipleKey[] };
  setAside?: { by: PeerKey; on: When };
};

export type DailyStory = {
  visitDay: number;
  by: PersonKey;
  at: string;
  text: string;
  /** The findings of which it tells, by their numbers. */
  findings?: readonly number[];
  answer?: { by: PersonKey; at: string; text: string };
};

export type AreaKey = 'vision' | 'public_service' | 'place' | 'communities';
