import type { PrincipleKey } from '@/lib/method/principle-signs';
import type { SectionKey } from '@/lib/report/content';
import type { PeerKey } from '../peers';
import type { PersonKey } from '../people';
import type { When } from './when';

export type ReportStory = {
  sections: readonly SectionStory[];
  recommendations: readonly RecommendationStory[];
  teamWords: readonly { by: PeerKey; on: When; agrees: boolean; absent?: boolean; words?: string }[];
  factCheck?: {
    opened: When;
    points: readonly FactCheckPointStory[];
    done?: { by: PersonKey; on: When };
  };
  signed?: When;
};

/** Prose in the writers' notation: blank lines part paragraphs, `- ` begins a list item, `## ` a heading. */
export type SectionStory = { key: SectionKey; by: PeerKey; on: When; text: string };

export type RecommendationStory = {
  number: number;
  title: string;
  text: string;
  meantToBring: string;
  purpose: 'improvement' | 'innovation';
  forWhom: string;
  fromFindings: readonly number[];
  principles: readonly PrincipleKey[];
};

export type FactCheckPointStory = {
  number: number;
  section: string;
  passage: string;
  kind: 'slip' | 'fact' | 'left_out';
  text: string;
  evidence?: string;
  by: PersonKey;
  on: When;
  answer?: { accepted: boolean; reason: string; on: When };
};

export type PublicationStory = {
  level: 'not_yet' | 'host_only' | 'members' | 'public' | 'withdrawn';
  form: 'full' | 'summary' | 'statement';
  edition?: 'feedback' | 'follow_up';
  by: PersonKey;
  on: When;
  decidedBy: string;
  decidedOn: number;
  from?: number;
  minuteReference: string;
};
