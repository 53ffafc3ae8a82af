-- CreateEnum
CREATE TYPE "HoldKind" AS ENUM ('information_request', 'subject_access', 'other');

-- CreateEnum
CREATE TYPE "RecommendationPurpose" AS ENUM ('improvement', 'innovation');

-- AlterTable
ALTER TABLE "Finding" ADD COLUMN     "mergedIntoId" UUID,
ADD COLUMN     "splitFromId" UUID;

-- AlterTable
ALTER TABLE "NetworkSettings" ADD COLUMN     "backupDays" INTEGER NOT NULL DEFAULT 35;

-- AlterTable
ALTER TABLE "Note" ADD COLUMN     "documentId" UUID,
ADD COLUMN     "otherTexts" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "tonight" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "voiceId" UUID;

-- AlterTable
ALTER TABLE "Recommendation" ADD COLUMN     "forWhom" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "purpose" "RecommendationPurpose" NOT NULL DEFAULT 'improvement';


-- AlterTable
ALTER TABLE "Roundtable" ADD COLUMN     "attended" INTEGER,
ADD COLUMN     "questions" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "NoteOperation" (
    "id" UUID NOT NULL,
    "number" BIGSERIAL NOT NULL,
    "noteId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "parents" UUID[],
    "content" JSONB,
    "digest" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoteOperation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotePhoto" (
    "id" UUID NOT NULL,
    "noteId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "fileId" UUID,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NotePhoto_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Device" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "firstSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "sessionId" UUID,
    "keeps" BOOLEAN,
    "unsent" INTEGER NOT NULL DEFAULT 0,
    "cutOffAt" TIMESTAMPTZ(3),
    "cutOffById" UUID,
    "wipedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionAsk" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "findingId" UUID,
    "words" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SessionAsk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VoicePage" (
    "reviewId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "questions" TEXT[],
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "closesOn" DATE NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "received" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "VoicePage_pkey" PRIMARY KEY ("reviewId")
);

-- CreateTable
CREATE TABLE "VoiceAnswer" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "answers" TEXT[],
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "setAsideAt" TIMESTAMPTZ(3),
    "decidedById" UUID,

    CONSTRAINT "VoiceAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SafeguardingContact" (
    "reviewId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "namedById" UUID NOT NULL,
    "namedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SafeguardingContact_pkey" PRIMARY KEY ("reviewId")
);

-- CreateTable
CREATE TABLE "LegalHold" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "kind" "HoldKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "placedById" UUID,
    "placedAt" TIMESTAMPTZ(3) NOT NULL,
    "liftedById" UUID,
    "liftedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LegalHold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FindingWording" (
    "findingId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "wording" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "kind" "FindingKind" NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FindingWording_pkey" PRIMARY KEY ("findingId","wording")
);

-- CreateTable
CREATE TABLE "FrozenSupport" (
    "findingId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "sessions" INTEGER NOT NULL,
    "sources" INTEGER NOT NULL,
    "kinds" "SourceKind"[],
    "residents" INTEGER NOT NULL,
    "documents" INTEGER NOT NULL,
    "notes" INTEGER NOT NULL,
    "against" INTEGER NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FrozenSupport_pkey" PRIMARY KEY ("findingId")
);

-- CreateTable
CREATE TABLE "DailyFinding" (
    "dailyId" UUID NOT NULL,
    "findingId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "wording" INTEGER NOT NULL,

    CONSTRAINT "DailyFinding_pkey" PRIMARY KEY ("dailyId","findingId")
);

-- CreateTable
CREATE TABLE "RoundtablePlan" (
    "reviewId" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "chosenById" UUID NOT NULL,
    "chosenAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RoundtablePlan_pkey" PRIMARY KEY ("reviewId")
);

-- CreateIndex
CREATE UNIQUE INDEX "NoteOperation_number_key" ON "NoteOperation"("number");

-- CreateIndex
CREATE INDEX "NoteOperation_authorId_reviewId_number_idx" ON "NoteOperation"("authorId", "reviewId", "number");

-- CreateIndex
CREATE INDEX "NoteOperation_noteId_idx" ON "NoteOperation"("noteId");

-- CreateIndex
CREATE UNIQUE INDEX "NotePhoto_fileId_key" ON "NotePhoto"("fileId");

-- CreateIndex
CREATE INDEX "NotePhoto_noteId_idx" ON "NotePhoto"("noteId");

-- CreateIndex
CREATE INDEX "NotePhoto_reviewId_idx" ON "NotePhoto"("reviewId");

-- CreateIndex
CREATE INDEX "Device_personId_idx" ON "Device"("personId");

-- CreateIndex
CREATE INDEX "SessionAsk_reviewId_idx" ON "SessionAsk"("reviewId");

-- CreateIndex
CREATE INDEX "SessionAsk_sessionId_idx" ON "SessionAsk"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "VoicePage_slug_key" ON "VoicePage"("slug");

-- CreateIndex
CREATE INDEX "VoiceAnswer_reviewId_receivedAt_idx" ON "VoiceAnswer"("reviewId", "receivedAt");

-- CreateIndex
CREATE INDEX "LegalHold_reviewId_idx" ON "LegalHold"("reviewId");

-- CreateIndex
CREATE INDEX "FindingWording_reviewId_idx" ON "FindingWording"("reviewId");

-- CreateIndex
CREATE INDEX "FrozenSupport_reviewId_idx" ON "FrozenSupport"("reviewId");

-- CreateIndex
CREATE INDEX "DailyFinding_findingId_idx" ON "DailyFinding"("findingId");

-- CreateIndex
CREATE INDEX "DailyFinding_reviewId_idx" ON "DailyFinding"("reviewId");

-- CreateIndex
CREATE UNIQUE INDEX "Note_voiceId_key" ON "Note"("voiceId");

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotePhoto" ADD CONSTRAINT "NotePhoto_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotePhoto" ADD CONSTRAINT "NotePhoto_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Device" ADD CONSTRAINT "Device_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionAsk" ADD CONSTRAINT "SessionAsk_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TimetableSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoicePage" ADD CONSTRAINT "VoicePage_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SafeguardingContact" ADD CONSTRAINT "SafeguardingContact_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalHold" ADD CONSTRAINT "LegalHold_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingWording" ADD CONSTRAINT "FindingWording_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrozenSupport" ADD CONSTRAINT "FrozenSupport_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DailyFinding" ADD CONSTRAINT "DailyFinding_dailyId_fkey" FOREIGN KEY ("dailyId") REFERENCES "DailyFeedback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DailyFinding" ADD CONSTRAINT "DailyFinding_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundtablePlan" ADD CONSTRAINT "RoundtablePlan_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- The owner reads confidential rows for this one task, as row-level security demands of everybody.
SELECT set_config('app.task', 'migration', false);

-- A legal hold becomes a record of its own, with who placed it where that is known from now on.
INSERT INTO "LegalHold" (id, "reviewId", kind, reason, "placedAt")
  SELECT gen_random_uuid(), id, 'other', "legalHoldReason", now() FROM "Review" WHERE "legalHoldReason" IS NOT NULL;
ALTER TABLE "Review" DROP COLUMN "legalHoldReason";

-- What stands so far is where the history of each begins.
INSERT INTO "FindingWording" ("findingId", "reviewId", wording, statement, detail, kind, "at")
  SELECT id, "reviewId", wording, statement, detail, kind, now() FROM "Finding";
INSERT INTO "NoteOperation" (id, "noteId", "reviewId", "authorId", parents, content, digest, "madeAt", "receivedAt")
  SELECT gen_random_uuid(), id, "reviewId", "authorId", '{}', jsonb_build_object('text', text, 'source', source,
    'area', area, 'principles', to_jsonb(principles), 'citizens', citizens, 'tonight', false, 'sessionId', "sessionId",
    'documentId', NULL, 'shared', "sharedAt" IS NOT NULL, 'photos', '[]'::jsonb), '', "madeAt", now() FROM "Note";
SELECT set_config('app.task', '', false);

-- ── Who reads what, beneath the policy ───────────────────────────────────────

GRANT USAGE, SELECT ON SEQUENCE "NoteOperation_number_seq" TO roundtable_app;

-- What a device did to a note is its author's, shared or not; so are older texts.
ALTER TABLE "NoteOperation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NoteOperation" FORCE ROW LEVEL SECURITY;
CREATE POLICY note_operation_own ON "NoteOperation" USING (app_task() OR "authorId" = app_person())
  WITH CHECK (app_task() OR ("authorId" = app_person() AND "reviewId" = ANY (ARRAY(SELECT app_team_reviews()))));

-- A photo is seen by whoever sees its note: the note's own policy holds within.
ALTER TABLE "NotePhoto" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NotePhoto" FORCE ROW LEVEL SECURITY;
CREATE POLICY note_photo_read ON "NotePhoto" FOR SELECT USING (app_task()
  OR EXISTS (SELECT 1 FROM "Note" n WHERE n."id" = "noteId"));
CREATE POLICY note_photo_write ON "NotePhoto" FOR ALL USING (app_task() OR "authorId" = app_person())
  WITH CHECK (app_task() OR ("authorId" = app_person() AND "reviewId" = ANY (ARRAY(SELECT app_team_reviews()))));

ALTER TABLE "SessionAsk" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SessionAsk" FORCE ROW LEVEL SECURITY;
CREATE POLICY session_ask_team ON "SessionAsk" USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())));

ALTER TABLE "FindingWording" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "FindingWording" FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_wording_team ON "FindingWording" USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())));

ALTER TABLE "FrozenSupport" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "FrozenSupport" FORCE ROW LEVEL SECURITY;
CREATE POLICY frozen_support_team ON "FrozenSupport" USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())));

ALTER TABLE "DailyFinding" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "DailyFinding" FORCE ROW LEVEL SECURITY;
CREATE POLICY daily_finding_team ON "DailyFinding" USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())));

ALTER TABLE "VoiceAnswer" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "VoiceAnswer" FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_answer_team ON "VoiceAnswer" USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())));
