/** What the lead told the host on a day, with the host's answer. */
export interface Daily {
  id: string;
  day: Date;
  text: string;
  sentBy: string;
  sentAt: Date;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
}

/** A finding that may be told before the report. */
export interface ShareableFinding {
  id: string;
  number: number;
  statement: string;
  wording: number;
}
