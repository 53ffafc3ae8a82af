-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "calendar" TEXT;

-- AlterTable
ALTER TABLE "SessionPerson" ADD COLUMN     "cannotComeSeenAt" TIMESTAMPTZ(3),
ADD COLUMN     "toldNumber" INTEGER;


-- Whoever holds somebody's own link sees, and answers on, that one row: no seat, no list, no other person.
CREATE FUNCTION app_link() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.link', true), '') $$;
CREATE POLICY session_person_link_read ON "SessionPerson" FOR SELECT USING ("linkHash" = app_link());
CREATE POLICY session_person_link_answer ON "SessionPerson" FOR UPDATE
  USING ("linkHash" = app_link()) WITH CHECK ("linkHash" = app_link());
