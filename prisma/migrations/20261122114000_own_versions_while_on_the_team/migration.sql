-- What a device did to a note is its author's while they sit on the team, as the note itself is.
DROP POLICY note_operation_own ON "NoteOperation";
CREATE POLICY note_operation_own ON "NoteOperation"
  USING (app_task() OR ("authorId" = app_person() AND "reviewId" = ANY (ARRAY(SELECT app_team_reviews()))))
  WITH CHECK (app_task() OR ("authorId" = app_person() AND "reviewId" = ANY (ARRAY(SELECT app_team_reviews()))));
