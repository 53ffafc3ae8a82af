import type { PrincipleKey } from '@/lib/method/principle-signs';
import type { CouncilKey } from '../councils';
import type { PeerKey } from '../peers';
import type { PersonKey } from '../people';
import type { FollowUpStory } from './story-after';
import type { PublicationStory, RecommendationStory, ReportStory } from './story-report';
import type {
  AskStory,
  DailyStory,
  FindingStory,
  LineStory,
  NoteStory,
  ResidentsStory,
  TimetableStory,
} from './story-visit';
import type { When } from './when';

/** All that happened on one review, in the order in which it happened. */
export type ReviewStory = {
  hosts: readonly CouncilKey[];
  coordinator: PersonKey;
  /** Why a council that is no full member may book. */
  booking?: string;
  request: RequestStory;
  /** Other people of the host, and people whom the host lets read the draft. */
  alsoSeated?: readonly { person: PersonKey; role: 'host_other' | 'reader'; on: When }[];
  accepted?: When;
  scoping?: ScopingStory;
  team?: readonly TeamPlaceStory[];
  papers?: PapersStory;
  /** The first day on site and how many days; the seed moves it to a Monday unless the visit is under way. */
  visit?: { day: number; days: number };
  timetable?: TimetableStory;
  lines?: readonly LineStory[];
  residents?: ResidentsStory;
  opened?: When;
  notes?: readonly NoteStory[];
  findings?: readonly FindingStory[];
  asks?: readonly AskStory[];
  daily?: readonly DailyStory[];
  /** Whom the host invites, said beforehand. */
  audience?: { by: PersonKey; on: When; words: string };
  /** Recommendations that the team writes on site, before there is a report. */
  recommendations?: { on: When; written: readonly RecommendationStory[] };
  roundtable?: { on: When; audience: string; attended?: number; questions?: string };
  ended?: When;
  report?: ReportStory;
  publication?: readonly PublicationStory[];
  followUp?: FollowUpStory;
  closed?: When;
  /** What keeps the raw notes longer, because the law asks for them. */
  holds?: readonly HoldStory[];
  /** When the raw notes were deleted, six months after the final report. */
  notesPurged?: When;
  stopped?: { how: 'declined' | 'withdrawn'; by: PersonKey; on: When; reason: string };
};

export type HoldStory = {
  on: When;
  kind: 'information_request' | 'subject_access' | 'other';
  reason: string;
  lifted?: When;
};

export type RequestStory = {
  by: PersonKey;
  on: When;
  whyNow: string;
  hopedFocus: string;
  contacts: string;
  /** First and last day of each window, counted from the day of seeding. */
  windows: readonly { from: number; to: number }[];
};

export type ScopingStory = {
  meeting?: { on: When; place: string; who: string };
  versions: readonly AgreementStory[];
};

export type AgreementStory = {
  by: PersonKey;
  on: When;
  reason?: string;
  mainFocus: string;
  principles: readonly PrincipleKey[];
  team: string;
  shape: { councillors: number; officers: number; externals: number };
  timing: string;
  preparation: string;
  feedback: string;
  feedbackForm: 'report' | 'letter' | 'roundtable_only';
  activity: string;
  learningConsent: boolean;
  signatures: readonly { by: PersonKey; on: When }[];
};

export type TeamPlaceStory = {
  peer: PeerKey;
  place: 'lead' | 'councillor' | 'officer' | 'external';
  /** Where nobody has been invited yet; an invitation is proposed shortly before. */
  proposed?: When;
  invited?: When;
  accepted?: When;
  /** Why their council next door does not stand in the way, where it would. */
  neighbourWaived?: string;
  declined?: { on: When; words: string };
  declared?: { on: When; interest: boolean; words: string; outcome?: 'no_conflict' | 'conflict' };
  agreedByHost?: { by: PersonKey; on: When };
  hostWorry?: string;
};

export type PapersStory = {
  positionStatement?: PaperStory;
  documents: readonly PaperStory[];
};

export type PaperStory = {
  title: string;
  reason: string;
  askedOn: When;
  neededBy?: number;
  /** A link to what is public already, or the text of a file that the host sent. */
  link?: string;
  text?: string;
  supplied?: When;
  readBy?: readonly PeerKey[];
};
