/** What the team wants asked in a session: the team’s alone. */
export interface Ask {
  id: string;
  sessionId: string;
  findingId: string | null;
  words: string;
  by: string;
  at: Date;
}
