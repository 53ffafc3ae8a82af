-- CreateEnum
CREATE TYPE "ElectionCycle" AS ENUM ('whole', 'halves', 'thirds');

-- CreateEnum
CREATE TYPE "NeighbourSource" AS ENUM ('published', 'derived');

-- CreateEnum
CREATE TYPE "PeerWeekState" AS ENUM ('free', 'away');

-- CreateEnum
CREATE TYPE "InterestKind" AS ENUM ('supplier', 'family', 'property', 'other');

-- CreateEnum
CREATE TYPE "BankHolidayDivision" AS ENUM ('england_and_wales', 'scotland', 'northern_ireland');

-- CreateEnum
CREATE TYPE "PollKind" AS ENUM ('whole_council', 'halves', 'thirds', 'mayoral', 'general', 'by_election', 'other');

-- CreateEnum
CREATE TYPE "CouncilDateKind" AS ENUM ('full_council', 'budget', 'half_term', 'other');

-- CreateEnum
CREATE TYPE "RuleLevel" AS ENUM ('ignore', 'warn', 'block');

-- AlterTable
ALTER TABLE "NetworkSettings" ADD COLUMN     "onSiteAtOnce" INTEGER NOT NULL DEFAULT 3;

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "electionCycle" "ElectionCycle",
ADD COLUMN     "electionYear" INTEGER,
ADD COLUMN     "neighboursFrom" "NeighbourSource";

-- AlterTable
ALTER TABLE "PeerInterest" ADD COLUMN     "kind" "InterestKind" NOT NULL DEFAULT 'other';

-- AlterTable
ALTER TABLE "PeerProfile" ADD COLUMN     "appliedAt" TIMESTAMPTZ(3),
ADD COLUMN     "needsStepFree" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "organiserSeesAccess" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "setAsideAt" TIMESTAMPTZ(3),
ADD COLUMN     "setAsideWords" TEXT,
ADD COLUMN     "training" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "vouchedBy" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "building" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "lostAt" TIMESTAMPTZ(3),
ADD COLUMN     "stepFree" BOOLEAN;

-- AlterTable
ALTER TABLE "TeamMember" ADD COLUMN     "checkedById" UUID,
ADD COLUMN     "checkedOn" DATE,
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "substituteForId" UUID;

-- AlterTable
ALTER TABLE "TimetableSession" ADD COLUMN     "pinned" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "stepFreeNeeded" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Neighbour" (
    "oneId" UUID NOT NULL,
    "otherId" UUID NOT NULL,

    CONSTRAINT "Neighbour_pkey" PRIMARY KEY ("oneId","otherId")
);

-- CreateTable
CREATE TABLE "BookingDecision" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedById" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "untilOn" DATE,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "BookingDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enquiry" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "councilName" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "handledAt" TIMESTAMPTZ(3),
    "handledById" UUID,
    "personId" UUID,
    "handledWords" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Enquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PeerWeek" (
    "personId" UUID NOT NULL,
    "weekOn" DATE NOT NULL,
    "state" "PeerWeekState" NOT NULL,

    CONSTRAINT "PeerWeek_pkey" PRIMARY KEY ("personId","weekOn")
);

-- CreateTable
CREATE TABLE "BankHoliday" (
    "division" "BankHolidayDivision" NOT NULL,
    "on" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "byHand" BOOLEAN NOT NULL DEFAULT false,
    "struck" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "BankHoliday_pkey" PRIMARY KEY ("division","on")
);

-- CreateTable
CREATE TABLE "BankHolidayImport" (
    "division" "BankHolidayDivision" NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BankHolidayImport_pkey" PRIMARY KEY ("division")
);

-- CreateTable
CREATE TABLE "Poll" (
    "id" UUID NOT NULL,
    "organisationId" UUID,
    "nation" "Nation",
    "kind" "PollKind" NOT NULL,
    "on" DATE NOT NULL,
    "noticeOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "droppedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Poll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouncilDate" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "CouncilDateKind" NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE NOT NULL,
    "fromTime" TEXT,
    "toTime" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "droppedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CouncilDate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewPartner" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "organisationId" UUID,
    "name" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReviewPartner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WeekHold" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE NOT NULL,
    "heldById" UUID NOT NULL,
    "heldAt" TIMESTAMPTZ(3) NOT NULL,
    "freesOn" DATE NOT NULL,
    "releasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WeekHold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DateReason" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE NOT NULL,
    "against" TEXT[],
    "words" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DateReason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "task" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConflictWaiver" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "ConflictWaiver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamAbsence" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TeamAbsence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineOfEnquiry" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "areas" "Area"[],
    "principles" "Principle"[],
    "askOf" "SourceKind"[],
    "documentId" UUID,
    "raisedById" UUID NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "droppedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LineOfEnquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionLine" (
    "sessionId" UUID NOT NULL,
    "lineId" UUID NOT NULL,

    CONSTRAINT "SessionLine_pkey" PRIMARY KEY ("sessionId","lineId")
);

-- CreateTable
CREATE TABLE "LineAnswer" (
    "lineId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LineAnswer_pkey" PRIMARY KEY ("lineId")
);

-- CreateTable
CREATE TABLE "SessionPerson" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "linkHash" TEXT,
    "linkSentAt" TIMESTAMPTZ(3),
    "linkRevokedAt" TIMESTAMPTZ(3),
    "cannotComeAt" TIMESTAMPTZ(3),
    "cannotComeWords" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SessionPerson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlaceWay" (
    "reviewId" UUID NOT NULL,
    "oneId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "PlaceWay_pkey" PRIMARY KEY ("oneId","otherId")
);

-- CreateTable
CREATE TABLE "WantedSession" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "SessionKind" NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER NOT NULL,
    "peersWanted" INTEGER NOT NULL DEFAULT 2,
    "peerIds" UUID[],
    "placeIds" UUID[],
    "days" DATE[],
    "notBefore" TEXT,
    "notAfter" TEXT,
    "areas" "Area"[],
    "principles" "Principle"[],
    "lineIds" UUID[],
    "groups" JSONB NOT NULL,
    "stepFreeNeeded" BOOLEAN NOT NULL DEFAULT false,
    "droppedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WantedSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimetableRuleLevel" (
    "reviewId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "level" "RuleLevel" NOT NULL,

    CONSTRAINT "TimetableRuleLevel_pkey" PRIMARY KEY ("reviewId","rule")
);

-- CreateTable
CREATE TABLE "KeptConcern" (
    "reviewId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeptConcern_pkey" PRIMARY KEY ("reviewId","key")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "lastReadAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecommendationHolder" (
    "recommendationId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "sinceOn" DATE NOT NULL,

    CONSTRAINT "RecommendationHolder_pkey" PRIMARY KEY ("recommendationId","organisationId")
);

-- CreateIndex
CREATE INDEX "Neighbour_otherId_idx" ON "Neighbour"("otherId");

-- CreateIndex
CREATE INDEX "BookingDecision_organisationId_idx" ON "BookingDecision"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Enquiry_tokenHash_key" ON "Enquiry"("tokenHash");

-- CreateIndex
CREATE INDEX "Enquiry_confirmedAt_handledAt_idx" ON "Enquiry"("confirmedAt", "handledAt");

-- CreateIndex
CREATE INDEX "PeerWeek_weekOn_idx" ON "PeerWeek"("weekOn");

-- CreateIndex
CREATE INDEX "Poll_organisationId_on_idx" ON "Poll"("organisationId", "on");

-- CreateIndex
CREATE INDEX "Poll_on_idx" ON "Poll"("on");

-- CreateIndex
CREATE INDEX "CouncilDate_organisationId_fromOn_idx" ON "CouncilDate"("organisationId", "fromOn");

-- CreateIndex
CREATE INDEX "ReviewPartner_reviewId_idx" ON "ReviewPartner"("reviewId");

-- CreateIndex
CREATE INDEX "WeekHold_reviewId_idx" ON "WeekHold"("reviewId");

-- CreateIndex
CREATE INDEX "WeekHold_fromOn_idx" ON "WeekHold"("fromOn");

-- CreateIndex
CREATE INDEX "DateReason_reviewId_idx" ON "DateReason"("reviewId");

-- CreateIndex
CREATE INDEX "Nudge_personId_at_idx" ON "Nudge"("personId", "at");

-- CreateIndex
CREATE INDEX "Nudge_reviewId_idx" ON "Nudge"("reviewId");

-- CreateIndex
CREATE INDEX "ConflictWaiver_reviewId_personId_idx" ON "ConflictWaiver"("reviewId", "personId");

-- CreateIndex
CREATE INDEX "TeamAbsence_reviewId_personId_idx" ON "TeamAbsence"("reviewId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "LineOfEnquiry_reviewId_number_key" ON "LineOfEnquiry"("reviewId", "number");

-- CreateIndex
CREATE INDEX "SessionLine_lineId_idx" ON "SessionLine"("lineId");

-- CreateIndex
CREATE INDEX "LineAnswer_reviewId_idx" ON "LineAnswer"("reviewId");

-- CreateIndex
CREATE UNIQUE INDEX "SessionPerson_linkHash_key" ON "SessionPerson"("linkHash");

-- CreateIndex
CREATE INDEX "SessionPerson_sessionId_idx" ON "SessionPerson"("sessionId");

-- CreateIndex
CREATE INDEX "SessionPerson_reviewId_idx" ON "SessionPerson"("reviewId");

-- CreateIndex
CREATE INDEX "PlaceWay_reviewId_idx" ON "PlaceWay"("reviewId");

-- CreateIndex
CREATE INDEX "WantedSession_reviewId_idx" ON "WantedSession"("reviewId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarFeed_personId_idx" ON "CalendarFeed"("personId");

-- CreateIndex
CREATE INDEX "RecommendationHolder_organisationId_idx" ON "RecommendationHolder"("organisationId");

-- AddForeignKey
ALTER TABLE "BookingDecision" ADD CONSTRAINT "BookingDecision_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeerWeek" ADD CONSTRAINT "PeerWeek_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Poll" ADD CONSTRAINT "Poll_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilDate" ADD CONSTRAINT "CouncilDate_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewPartner" ADD CONSTRAINT "ReviewPartner_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewPartner" ADD CONSTRAINT "ReviewPartner_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeekHold" ADD CONSTRAINT "WeekHold_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DateReason" ADD CONSTRAINT "DateReason_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictWaiver" ADD CONSTRAINT "ConflictWaiver_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamAbsence" ADD CONSTRAINT "TeamAbsence_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineOfEnquiry" ADD CONSTRAINT "LineOfEnquiry_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionLine" ADD CONSTRAINT "SessionLine_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TimetableSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionLine" ADD CONSTRAINT "SessionLine_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "LineOfEnquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionPerson" ADD CONSTRAINT "SessionPerson_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TimetableSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceWay" ADD CONSTRAINT "PlaceWay_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WantedSession" ADD CONSTRAINT "WantedSession_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimetableRuleLevel" ADD CONSTRAINT "TimetableRuleLevel_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptConcern" ADD CONSTRAINT "KeptConcern_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendationHolder" ADD CONSTRAINT "RecommendationHolder_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendationHolder" ADD CONSTRAINT "RecommendationHolder_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the team found out about a line of enquiry is the team's alone.
ALTER TABLE "LineAnswer" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "LineAnswer" FORCE ROW LEVEL SECURITY;
CREATE POLICY line_answer_team ON "LineAnswer" USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())));

-- The names of people met: the organiser's and the coordinator's, and those of the peers who go to that session.
CREATE FUNCTION app_naming_reviews() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT "reviewId" FROM "Seat" WHERE "personId" = app_person() AND "endedAt" IS NULL
       AND "role" IN ('organiser', 'coordinator') $$;
CREATE FUNCTION app_attended_sessions() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT p."sessionId" FROM "SessionPeer" p JOIN "TimetableSession" t ON t."id" = p."sessionId"
       WHERE p."personId" = app_person() AND t."reviewId" IN (SELECT app_team_reviews()) $$;
ALTER TABLE "SessionPerson" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SessionPerson" FORCE ROW LEVEL SECURITY;
CREATE POLICY session_person_read ON "SessionPerson" FOR SELECT USING (app_task()
  OR "reviewId" = ANY (ARRAY(SELECT app_naming_reviews())) OR "sessionId" = ANY (ARRAY(SELECT app_attended_sessions())));
CREATE POLICY session_person_write ON "SessionPerson" FOR ALL
  USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_naming_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_naming_reviews())));
