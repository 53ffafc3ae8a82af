import type { PrincipleKey } from '@/lib/method/principle-signs';
import type {
  Area,
  FeedbackForm,
  FindingKind,
  RecommendationPurpose,
  SeatRole,
  SourceKind,
  TeamPlace,
} from '@/lib/platform/prisma/enums';

/** Everything that a feedback report is made of, as plain data. */
export interface ReportFacts {
  reference: string;
  council: { name: string; nameCy: string | null };
  visit: { from: string; to: string } | null;
  feedbackForm: FeedbackForm;
  people: readonly { name: string; role: SeatRole; place: TeamPlace | null; organisation: string }[];
  totals: { sessions: number; people: number; peerHours: number };
  groups: readonly { kind: SourceKind; number: number }[];
  texts: ReadonlyMap<string, string>;
  findings: readonly FindingFacts[];
  recommendations: readonly RecommendationFacts[];
}

export interface FindingFacts {
  number: number;
  kind: FindingKind;
  area: Area;
  principles: readonly PrincipleKey[];
  citizens: boolean;
  statement: string;
  detail: string;
  isSettled: boolean;
  /** Independent sources, by kind. */
  heard: Partial<Record<SourceKind, number>>;
}

export interface RecommendationFacts {
  number: number;
  title: string;
  text: string;
  meantToBring: string;
  purpose: RecommendationPurpose;
  /** Empty where it was written down before anybody asked. */
  forWhom: string;
  principles: readonly PrincipleKey[];
  fromFindings: readonly number[];
}
