-- AlterTable
ALTER TABLE "FactCheck" ADD COLUMN     "doneFor" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "PublicationDecision" ADD COLUMN     "organisationId" UUID;

-- Decisions never change; only this once each learns for which council it was made, from its decider's seat.
ALTER TABLE "PublicationDecision" DISABLE TRIGGER decision_append_only;
UPDATE "PublicationDecision" d SET "organisationId" = coalesce(
  (SELECT s."organisationId" FROM "Seat" s WHERE s."reviewId" = d."reviewId" AND s."personId" = d."recordedById"
     AND s."role" = d."recordedRole" AND s."organisationId" IS NOT NULL ORDER BY s."startedAt" DESC LIMIT 1),
  (SELECT h."organisationId" FROM "ReviewHost" h WHERE h."reviewId" = d."reviewId" ORDER BY h."name" LIMIT 1));
ALTER TABLE "PublicationDecision" ENABLE ALWAYS TRIGGER decision_append_only;
ALTER TABLE "PublicationDecision" ALTER COLUMN "organisationId" SET NOT NULL;
