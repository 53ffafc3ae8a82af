/** A rule that all data must obey. `violations`: SQL that selects one text column `what`, a row for each breach. */
export interface Invariant {
  name: string;
  says: string;
  violations: string;
}

/** What came of holding a database against a rule. */
export interface Examined {
  name: string;
  says: string;
  breaches: string[];
}

const stageLine = `array['requested','scoping','preparing','on_site','reporting','delivered','follow_up','closed']`;

/** SQL: the review `r` has come to a stage, or further. */
export const reached = (stage: string) =>
  `array_position(${stageLine}, r.stage::text) >= array_position(${stageLine}, '${stage}')`;
