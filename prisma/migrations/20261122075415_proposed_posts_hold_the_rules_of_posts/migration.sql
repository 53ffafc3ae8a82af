-- What somebody proposes keeps to the rules of what is kept: an officer's politics are never stored.
ALTER TABLE "ProposedPost" ADD CONSTRAINT "proposed_post_group_only_of_councillors"
  CHECK ("politicalGroup" IS NULL OR "kind" = 'councillor');
ALTER TABLE "ProposedPost" ADD CONSTRAINT "proposed_post_dates" CHECK ("untilOn" IS NULL OR "untilOn" >= "fromOn");
