-- CreateEnum
CREATE TYPE "Nation" AS ENUM ('england', 'wales', 'scotland', 'northern_ireland');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('council', 'co_operative_body', 'network', 'other');

-- CreateEnum
CREATE TYPE "MembershipKind" AS ENUM ('full', 'associate', 'affiliate');

-- CreateEnum
CREATE TYPE "PostKind" AS ENUM ('councillor', 'officer', 'other');

-- CreateEnum
CREATE TYPE "NetworkDuty" AS ENUM ('coordinator', 'administrator');

-- CreateEnum
CREATE TYPE "Principle" AS ENUM ('social_partnership', 'democratic_engagement', 'co_production', 'enterprise', 'social_value', 'community_leadership', 'priority_need', 'innovation', 'learning');

-- CreateEnum
CREATE TYPE "Area" AS ENUM ('vision', 'public_service', 'place', 'communities');

-- CreateEnum
CREATE TYPE "StreamKind" AS ENUM ('review', 'organisation', 'network');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('requested', 'scoping', 'preparing', 'on_site', 'reporting', 'delivered', 'follow_up', 'closed', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "SeatRole" AS ENUM ('political_lead', 'chief_executive', 'organiser', 'host_other', 'reader', 'lead_peer', 'peer', 'coordinator');

-- CreateEnum
CREATE TYPE "FeedbackForm" AS ENUM ('report', 'letter', 'roundtable_only');

-- CreateEnum
CREATE TYPE "TeamPlace" AS ENUM ('lead', 'councillor', 'officer', 'external');

-- CreateEnum
CREATE TYPE "TeamStatus" AS ENUM ('proposed', 'invited', 'accepted', 'declined', 'removed');

-- CreateEnum
CREATE TYPE "DeclarationOutcome" AS ENUM ('waiting', 'no_conflict', 'conflict');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('position_statement', 'document');

-- CreateEnum
CREATE TYPE "SessionKind" AS ENUM ('interview', 'focus_group', 'visit', 'observation', 'team_meeting', 'feedback', 'travel', 'break');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('staff', 'councillor', 'partner', 'resident', 'document', 'visit');

-- CreateEnum
CREATE TYPE "SessionPart" AS ENUM ('lead', 'note_taker', 'present');

-- CreateEnum
CREATE TYPE "FindingKind" AS ENUM ('strength', 'development', 'good_practice');

-- CreateEnum
CREATE TYPE "View" AS ENUM ('agree', 'agree_with_changes', 'not_yet', 'absent');

-- CreateEnum
CREATE TYPE "EditionKind" AS ENUM ('feedback', 'follow_up');

-- CreateEnum
CREATE TYPE "EditionForm" AS ENUM ('full', 'summary', 'statement');

-- CreateEnum
CREATE TYPE "EditionStatus" AS ENUM ('draft', 'final');

-- CreateEnum
CREATE TYPE "PointKind" AS ENUM ('slip', 'fact', 'left_out');

-- CreateEnum
CREATE TYPE "PointAnswer" AS ENUM ('accepted', 'declined');

-- CreateEnum
CREATE TYPE "PublicationLevel" AS ENUM ('not_yet', 'host_only', 'members', 'public', 'withdrawn');

-- CreateEnum
CREATE TYPE "ResponseKind" AS ENUM ('accepted', 'accepted_in_part', 'not_accepted');

-- CreateEnum
CREATE TYPE "ActionStatus" AS ENUM ('not_started', 'under_way', 'done', 'stopped');

-- CreateEnum
CREATE TYPE "FollowUpState" AS ENUM ('offered', 'accepted', 'declined', 'deferred');

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "nameCy" TEXT,
    "shortName" TEXT NOT NULL,
    "code" TEXT,
    "gssCode" TEXT,
    "formerGssCodes" TEXT[],
    "nation" "Nation",
    "region" TEXT,
    "tier" TEXT,
    "county" TEXT,
    "combinedAuthority" TEXT,
    "population" INTEGER,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "startedOn" DATE,
    "endedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Succession" (
    "predecessorId" UUID NOT NULL,
    "successorId" UUID NOT NULL,

    CONSTRAINT "Succession_pkey" PRIMARY KEY ("predecessorId","successorId")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "MembershipKind" NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonDuty" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "duty" "NetworkDuty" NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,

    CONSTRAINT "PersonDuty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "PostKind" NOT NULL,
    "title" TEXT NOT NULL,
    "politicalGroup" TEXT,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PeerProfile" (
    "personId" UUID NOT NULL,
    "summary" TEXT NOT NULL,
    "languages" TEXT[],
    "trainedOn" DATE,
    "acceptedAt" TIMESTAMPTZ(3),
    "accessNeeds" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PeerProfile_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "PeerExperience" (
    "personId" UUID NOT NULL,
    "principle" "Principle" NOT NULL,
    "example" TEXT NOT NULL,

    CONSTRAINT "PeerExperience_pkey" PRIMARY KEY ("personId","principle")
);

-- CreateTable
CREATE TABLE "PeerInterest" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "nature" TEXT NOT NULL,

    CONSTRAINT "PeerInterest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MethodVersion" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "publishedOn" DATE NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "MethodVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NetworkSettings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "leadInMonths" INTEGER NOT NULL DEFAULT 4,
    "factCheckWorkingDays" INTEGER NOT NULL DEFAULT 10,
    "rawNotesMonths" INTEGER NOT NULL DEFAULT 6,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "NetworkSettings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT NOT NULL,
    "emailVerified" TIMESTAMPTZ(3),
    "image" TEXT,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "device" TEXT NOT NULL DEFAULT '',
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "browserHash" TEXT NOT NULL,
    "returnTo" TEXT NOT NULL DEFAULT '/your-work',
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignInLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Stream" (
    "id" UUID NOT NULL,
    "kind" "StreamKind" NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "head" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Stream_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "streamId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "particulars" JSONB NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "reviewId" UUID,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestDraft" (
    "id" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "organisationId" UUID,
    "answers" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RequestDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "requestReference" TEXT NOT NULL,
    "stage" "Stage" NOT NULL,
    "stageSince" TIMESTAMPTZ(3) NOT NULL,
    "pausedAt" TIMESTAMPTZ(3),
    "pausedReason" TEXT,
    "endedReason" TEXT,
    "onSiteFrom" DATE,
    "onSiteTo" DATE,
    "nation" "Nation" NOT NULL,
    "title" TEXT NOT NULL,
    "methodId" UUID NOT NULL,
    "deliveredAt" TIMESTAMPTZ(3),
    "actionsPublic" BOOLEAN NOT NULL DEFAULT false,
    "legalHoldReason" TEXT,
    "notesPurgedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewHost" (
    "reviewId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "leadTitle" TEXT NOT NULL DEFAULT 'Leader',

    CONSTRAINT "ReviewHost_pkey" PRIMARY KEY ("reviewId","organisationId")
);

-- CreateTable
CREATE TABLE "Seat" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "SeatRole" NOT NULL,
    "organisationId" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewRequest" (
    "reviewId" UUID NOT NULL,
    "whyNow" TEXT NOT NULL,
    "hopedFocus" TEXT NOT NULL,
    "contacts" TEXT NOT NULL,
    "submittedById" UUID NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "suggestedFrom" DATE,
    "suggestedTo" DATE,
    "suggestedWords" TEXT,
    "suggestedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReviewRequest_pkey" PRIMARY KEY ("reviewId")
);

-- CreateTable
CREATE TABLE "RequestWindow" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE NOT NULL,

    CONSTRAINT "RequestWindow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScopingMeeting" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "heldAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ScopingMeeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementVersion" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "mainFocus" TEXT NOT NULL,
    "principles" "Principle"[],
    "team" TEXT NOT NULL,
    "councillors" INTEGER NOT NULL DEFAULT 2,
    "officers" INTEGER NOT NULL DEFAULT 3,
    "externals" INTEGER NOT NULL DEFAULT 1,
    "timing" TEXT NOT NULL,
    "onSiteFrom" DATE NOT NULL,
    "onSiteTo" DATE NOT NULL,
    "preparation" TEXT NOT NULL,
    "feedback" TEXT NOT NULL,
    "feedbackForm" "FeedbackForm" NOT NULL,
    "activity" TEXT NOT NULL,
    "learningConsent" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgreementVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementSignature" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "SeatRole" NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgreementSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "place" "TeamPlace" NOT NULL,
    "status" "TeamStatus" NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "invitedAt" TIMESTAMPTZ(3),
    "replyBy" DATE,
    "answeredAt" TIMESTAMPTZ(3),
    "declinedWords" TEXT,
    "declaredAt" TIMESTAMPTZ(3),
    "hostAgreedAt" TIMESTAMPTZ(3),
    "hostAgreedBy" UUID,
    "hostWorry" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Declaration" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "interest" BOOLEAN NOT NULL,
    "words" TEXT NOT NULL,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "DeclarationOutcome" NOT NULL DEFAULT 'waiting',
    "consideredAt" TIMESTAMPTZ(3),
    "consideredById" UUID,

    CONSTRAINT "Declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "neededBy" DATE,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "link" TEXT,
    "fileId" UUID,
    "suppliedAt" TIMESTAMPTZ(3),
    "suppliedById" UUID,
    "droppedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentRead" (
    "documentId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DocumentRead_pkey" PRIMARY KEY ("documentId","personId")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "accessNotes" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimetableSession" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "SessionKind" NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "placeId" UUID,
    "areas" "Area"[],
    "principles" "Principle"[],
    "droppedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TimetableSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionPeer" (
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "part" "SessionPart" NOT NULL,

    CONSTRAINT "SessionPeer_pkey" PRIMARY KEY ("sessionId","personId")
);

-- CreateTable
CREATE TABLE "SessionGroup" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "label" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "SessionGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimetableRelease" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "releasedById" UUID NOT NULL,
    "releasedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TimetableRelease_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "sessionId" UUID,
    "area" "Area",
    "principles" "Principle"[],
    "citizens" BOOLEAN NOT NULL DEFAULT false,
    "source" "SourceKind" NOT NULL,
    "text" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "sharedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "FindingKind" NOT NULL,
    "area" "Area" NOT NULL,
    "principles" "Principle"[],
    "citizens" BOOLEAN NOT NULL DEFAULT false,
    "statement" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "wording" INTEGER NOT NULL DEFAULT 1,
    "canBeShared" BOOLEAN NOT NULL DEFAULT false,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,
    "settledWords" TEXT,
    "droppedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FindingNote" (
    "findingId" UUID NOT NULL,
    "noteId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "against" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "FindingNote_pkey" PRIMARY KEY ("findingId","noteId")
);

-- CreateTable
CREATE TABLE "FindingView" (
    "id" UUID NOT NULL,
    "findingId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "wording" INTEGER NOT NULL,
    "view" "View" NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "saidAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FindingView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DailyFeedback" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "sentById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "DailyFeedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Roundtable" (
    "reviewId" UUID NOT NULL,
    "heldAt" TIMESTAMPTZ(3),
    "audience" TEXT NOT NULL DEFAULT '',
    "waivedReason" TEXT,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Roundtable_pkey" PRIMARY KEY ("reviewId")
);

-- CreateTable
CREATE TABLE "ReportSection" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "edition" "EditionKind" NOT NULL DEFAULT 'feedback',
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedById" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReportSection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "meantToBring" TEXT NOT NULL,
    "principles" "Principle"[],
    "droppedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecommendationFinding" (
    "recommendationId" UUID NOT NULL,
    "findingId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,

    CONSTRAINT "RecommendationFinding_pkey" PRIMARY KEY ("recommendationId","findingId")
);

-- CreateTable
CREATE TABLE "DraftWord" (
    "reviewId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "agrees" BOOLEAN NOT NULL,
    "absent" BOOLEAN NOT NULL DEFAULT false,
    "words" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DraftWord_pkey" PRIMARY KEY ("reviewId","personId")
);

-- CreateTable
CREATE TABLE "FactCheck" (
    "reviewId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedById" UUID NOT NULL,
    "deadlineOn" DATE NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,

    CONSTRAINT "FactCheck_pkey" PRIMARY KEY ("reviewId")
);

-- CreateTable
CREATE TABLE "FactCheckPoint" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "section" TEXT NOT NULL,
    "passage" TEXT NOT NULL,
    "kind" "PointKind" NOT NULL,
    "text" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "raisedById" UUID NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" "PointAnswer",
    "reason" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FactCheckPoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportEdition" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "kind" "EditionKind" NOT NULL,
    "form" "EditionForm" NOT NULL,
    "status" "EditionStatus" NOT NULL,
    "content" JSONB NOT NULL,
    "madeById" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "fileId" UUID,
    "sha256" TEXT,
    "failedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReportEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicationDecision" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "kind" "EditionKind" NOT NULL DEFAULT 'feedback',
    "level" "PublicationLevel" NOT NULL,
    "form" "EditionForm" NOT NULL,
    "fromOn" DATE,
    "decidedBy" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "minuteReference" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID NOT NULL,
    "recordedRole" "SeatRole" NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublicationDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecommendationResponse" (
    "recommendationId" UUID NOT NULL,
    "response" "ResponseKind" NOT NULL,
    "reasons" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL DEFAULT '',
    "minuteReference" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RecommendationResponse_pkey" PRIMARY KEY ("recommendationId")
);

-- CreateTable
CREATE TABLE "Action" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "recommendationId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "measure" TEXT NOT NULL DEFAULT '',
    "droppedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionUpdate" (
    "id" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "status" "ActionStatus" NOT NULL,
    "text" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ActionUpdate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "reviewId" UUID NOT NULL,
    "state" "FollowUpState" NOT NULL,
    "offeredById" UUID NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "words" TEXT NOT NULL DEFAULT '',
    "visitFrom" DATE,
    "visitTo" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("reviewId")
);

-- CreateTable
CREATE TABLE "FollowUpObservation" (
    "recommendationId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FollowUpObservation_pkey" PRIMARY KEY ("recommendationId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_code_key" ON "Organisation"("code");

-- CreateIndex
CREATE INDEX "Organisation_name_id_idx" ON "Organisation"("name", "id");

-- CreateIndex
CREATE INDEX "Organisation_shortName_idx" ON "Organisation"("shortName");

-- CreateIndex
CREATE INDEX "Succession_successorId_idx" ON "Succession"("successorId");

-- CreateIndex
CREATE INDEX "Membership_organisationId_fromOn_idx" ON "Membership"("organisationId", "fromOn");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_name_id_idx" ON "Person"("name", "id");

-- CreateIndex
CREATE INDEX "PersonDuty_personId_idx" ON "PersonDuty"("personId");

-- CreateIndex
CREATE INDEX "Post_personId_idx" ON "Post"("personId");

-- CreateIndex
CREATE INDEX "Post_organisationId_idx" ON "Post"("organisationId");

-- CreateIndex
CREATE INDEX "PeerInterest_personId_idx" ON "PeerInterest"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "MethodVersion_name_key" ON "MethodVersion"("name");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session"("sessionToken");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SignInLink_tokenHash_key" ON "SignInLink"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInLink_email_idx" ON "SignInLink"("email");

-- CreateIndex
CREATE INDEX "RateLimit_startsAt_idx" ON "RateLimit"("startsAt");

-- CreateIndex
CREATE INDEX "Event_streamId_name_idx" ON "Event"("streamId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Event_streamId_sequence_key" ON "Event"("streamId", "sequence");

-- CreateIndex
CREATE INDEX "Mail_queuedAt_idx" ON "Mail"("queuedAt");

-- CreateIndex
CREATE INDEX "StoredFile_reviewId_idx" ON "StoredFile"("reviewId");

-- CreateIndex
CREATE INDEX "RequestDraft_authorId_idx" ON "RequestDraft"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_reference_key" ON "Review"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Review_requestReference_key" ON "Review"("requestReference");

-- CreateIndex
CREATE INDEX "Review_stage_id_idx" ON "Review"("stage", "id");

-- CreateIndex
CREATE INDEX "Review_nation_id_idx" ON "Review"("nation", "id");

-- CreateIndex
CREATE INDEX "Review_onSiteFrom_idx" ON "Review"("onSiteFrom");

-- CreateIndex
CREATE INDEX "ReviewHost_organisationId_idx" ON "ReviewHost"("organisationId");

-- CreateIndex
CREATE INDEX "Seat_reviewId_idx" ON "Seat"("reviewId");

-- CreateIndex
CREATE INDEX "Seat_personId_reviewId_idx" ON "Seat"("personId", "reviewId");

-- CreateIndex
CREATE INDEX "RequestWindow_reviewId_idx" ON "RequestWindow"("reviewId");

-- CreateIndex
CREATE INDEX "ScopingMeeting_reviewId_idx" ON "ScopingMeeting"("reviewId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementVersion_reviewId_number_key" ON "AgreementVersion"("reviewId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementSignature_versionId_seatId_key" ON "AgreementSignature"("versionId", "seatId");

-- CreateIndex
CREATE INDEX "TeamMember_reviewId_idx" ON "TeamMember"("reviewId");

-- CreateIndex
CREATE INDEX "TeamMember_personId_idx" ON "TeamMember"("personId");

-- CreateIndex
CREATE INDEX "Declaration_reviewId_personId_idx" ON "Declaration"("reviewId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Document_fileId_key" ON "Document"("fileId");

-- CreateIndex
CREATE INDEX "Document_reviewId_idx" ON "Document"("reviewId");

-- CreateIndex
CREATE INDEX "Place_reviewId_idx" ON "Place"("reviewId");

-- CreateIndex
CREATE INDEX "TimetableSession_reviewId_startsAt_idx" ON "TimetableSession"("reviewId", "startsAt");

-- CreateIndex
CREATE INDEX "SessionPeer_personId_idx" ON "SessionPeer"("personId");

-- CreateIndex
CREATE INDEX "SessionGroup_sessionId_idx" ON "SessionGroup"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "TimetableRelease_reviewId_number_key" ON "TimetableRelease"("reviewId", "number");

-- CreateIndex
CREATE INDEX "Note_reviewId_madeAt_idx" ON "Note"("reviewId", "madeAt");

-- CreateIndex
CREATE INDEX "Note_authorId_reviewId_idx" ON "Note"("authorId", "reviewId");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_reviewId_number_key" ON "Finding"("reviewId", "number");

-- CreateIndex
CREATE INDEX "FindingNote_noteId_idx" ON "FindingNote"("noteId");

-- CreateIndex
CREATE INDEX "FindingNote_reviewId_idx" ON "FindingNote"("reviewId");

-- CreateIndex
CREATE INDEX "FindingView_reviewId_idx" ON "FindingView"("reviewId");

-- CreateIndex
CREATE UNIQUE INDEX "FindingView_findingId_personId_wording_key" ON "FindingView"("findingId", "personId", "wording");

-- CreateIndex
CREATE INDEX "DailyFeedback_reviewId_day_idx" ON "DailyFeedback"("reviewId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "ReportSection_reviewId_edition_key_key" ON "ReportSection"("reviewId", "edition", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_reviewId_number_key" ON "Recommendation"("reviewId", "number");

-- CreateIndex
CREATE INDEX "RecommendationFinding_findingId_idx" ON "RecommendationFinding"("findingId");

-- CreateIndex
CREATE INDEX "RecommendationFinding_reviewId_idx" ON "RecommendationFinding"("reviewId");

-- CreateIndex
CREATE UNIQUE INDEX "FactCheckPoint_reviewId_number_key" ON "FactCheckPoint"("reviewId", "number");

-- CreateIndex
CREATE INDEX "ReportEdition_reviewId_kind_form_status_idx" ON "ReportEdition"("reviewId", "kind", "form", "status");

-- CreateIndex
CREATE INDEX "PublicationDecision_reviewId_kind_recordedAt_idx" ON "PublicationDecision"("reviewId", "kind", "recordedAt");

-- CreateIndex
CREATE INDEX "Action_reviewId_idx" ON "Action"("reviewId");

-- CreateIndex
CREATE INDEX "Action_recommendationId_idx" ON "Action"("recommendationId");

-- CreateIndex
CREATE INDEX "ActionUpdate_actionId_at_idx" ON "ActionUpdate"("actionId", "at");

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonDuty" ADD CONSTRAINT "PersonDuty_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeerProfile" ADD CONSTRAINT "PeerProfile_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeerExperience" ADD CONSTRAINT "PeerExperience_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeerInterest" ADD CONSTRAINT "PeerInterest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_streamId_fkey" FOREIGN KEY ("streamId") REFERENCES "Stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestDraft" ADD CONSTRAINT "RequestDraft_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_methodId_fkey" FOREIGN KEY ("methodId") REFERENCES "MethodVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewHost" ADD CONSTRAINT "ReviewHost_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewHost" ADD CONSTRAINT "ReviewHost_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewRequest" ADD CONSTRAINT "ReviewRequest_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestWindow" ADD CONSTRAINT "RequestWindow_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopingMeeting" ADD CONSTRAINT "ScopingMeeting_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementVersion" ADD CONSTRAINT "AgreementVersion_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementSignature" ADD CONSTRAINT "AgreementSignature_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "AgreementVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentRead" ADD CONSTRAINT "DocumentRead_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimetableSession" ADD CONSTRAINT "TimetableSession_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimetableSession" ADD CONSTRAINT "TimetableSession_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionPeer" ADD CONSTRAINT "SessionPeer_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TimetableSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionPeer" ADD CONSTRAINT "SessionPeer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionGroup" ADD CONSTRAINT "SessionGroup_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TimetableSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimetableRelease" ADD CONSTRAINT "TimetableRelease_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TimetableSession"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingNote" ADD CONSTRAINT "FindingNote_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingNote" ADD CONSTRAINT "FindingNote_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingView" ADD CONSTRAINT "FindingView_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DailyFeedback" ADD CONSTRAINT "DailyFeedback_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Roundtable" ADD CONSTRAINT "Roundtable_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSection" ADD CONSTRAINT "ReportSection_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendationFinding" ADD CONSTRAINT "RecommendationFinding_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendationFinding" ADD CONSTRAINT "RecommendationFinding_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftWord" ADD CONSTRAINT "DraftWord_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactCheck" ADD CONSTRAINT "FactCheck_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactCheckPoint" ADD CONSTRAINT "FactCheckPoint_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportEdition" ADD CONSTRAINT "ReportEdition_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportEdition" ADD CONSTRAINT "ReportEdition_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationDecision" ADD CONSTRAINT "PublicationDecision_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendationResponse" ADD CONSTRAINT "RecommendationResponse_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionUpdate" ADD CONSTRAINT "ActionUpdate_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpObservation" ADD CONSTRAINT "FollowUpObservation_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Rules that Prisma's schema cannot say ────────────────────────────────────

-- An officer's politics are never stored.
ALTER TABLE "Post" ADD CONSTRAINT "post_group_only_of_councillors"
  CHECK ("politicalGroup" IS NULL OR "kind" = 'councillor');
ALTER TABLE "Post" ADD CONSTRAINT "post_dates" CHECK ("untilOn" IS NULL OR "untilOn" >= "fromOn");
ALTER TABLE "Membership" ADD CONSTRAINT "membership_dates" CHECK ("untilOn" IS NULL OR "untilOn" >= "fromOn");
ALTER TABLE "RequestWindow" ADD CONSTRAINT "request_window_dates" CHECK ("toOn" >= "fromOn");
ALTER TABLE "Review" ADD CONSTRAINT "review_dates" CHECK ("onSiteTo" >= "onSiteFrom");
ALTER TABLE "TimetableSession" ADD CONSTRAINT "session_times" CHECK ("endsAt" > "startsAt");
ALTER TABLE "SessionGroup" ADD CONSTRAINT "session_group_number" CHECK ("number" > 0);
ALTER TABLE "FollowUp" ADD CONSTRAINT "follow_up_dates" CHECK ("visitTo" >= "visitFrom");
ALTER TABLE "NetworkSettings" ADD CONSTRAINT "settings_one_row" CHECK (id = 1);
ALTER TABLE "Document" ADD CONSTRAINT "document_link_or_file" CHECK ("link" IS NULL OR "fileId" IS NULL);

-- ── Who may touch what ───────────────────────────────────────────────────────
-- The roles are made before the migrations run: a role belongs to the whole cluster.

GRANT USAGE ON SCHEMA public TO roundtable_app, roundtable_read, roundtable_auth;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO roundtable_app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO roundtable_read;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO roundtable_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO roundtable_read;

-- Sign-in's handle has its own tables and no others; the reading handle has no tokens.
GRANT SELECT, INSERT, UPDATE, DELETE ON "Session", "Account" TO roundtable_auth;
GRANT SELECT, INSERT ON "User" TO roundtable_auth;
GRANT UPDATE ("name", "emailVerified", "image") ON "User" TO roundtable_auth;
REVOKE ALL ON "SignInLink", "Account" FROM roundtable_read;
REVOKE SELECT ON "Session" FROM roundtable_read;
GRANT SELECT ("id", "userId", "expires", "device", "startedAt") ON "Session" TO roundtable_read;
REVOKE ALL ON "User", "Account" FROM roundtable_app;
GRANT SELECT, INSERT ON "User" TO roundtable_app;

DO $$ BEGIN
  IF to_regclass('public."_prisma_migrations"') IS NOT NULL THEN
    REVOKE ALL ON "_prisma_migrations" FROM roundtable_app, roundtable_read, roundtable_auth;
  END IF;
END $$;

-- ── What is written once ─────────────────────────────────────────────────────

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

REVOKE UPDATE, DELETE, TRUNCATE ON "Event", "AgreementVersion", "AgreementSignature", "TimetableRelease",
  "PublicationDecision", "ActionUpdate", "MethodVersion" FROM roundtable_app;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agreement_append_only BEFORE UPDATE OR DELETE ON "AgreementVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER signature_append_only BEFORE UPDATE OR DELETE ON "AgreementSignature"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER release_append_only BEFORE UPDATE OR DELETE ON "TimetableRelease"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE ON "PublicationDecision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER action_update_append_only BEFORE UPDATE OR DELETE ON "ActionUpdate"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "Event" ENABLE ALWAYS TRIGGER event_append_only;
ALTER TABLE "AgreementVersion" ENABLE ALWAYS TRIGGER agreement_append_only;
ALTER TABLE "AgreementSignature" ENABLE ALWAYS TRIGGER signature_append_only;
ALTER TABLE "TimetableRelease" ENABLE ALWAYS TRIGGER release_append_only;
ALTER TABLE "PublicationDecision" ENABLE ALWAYS TRIGGER decision_append_only;
ALTER TABLE "ActionUpdate" ENABLE ALWAYS TRIGGER action_update_append_only;

-- A final edition's content and signature never change; its bytes are set once, by the worker.
CREATE FUNCTION keep_final_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" = 'final' AND (TG_OP = 'DELETE' OR OLD."content" IS DISTINCT FROM NEW."content"
      OR OLD."status" <> NEW."status" OR OLD."madeAt" <> NEW."madeAt" OR OLD."madeById" <> NEW."madeById"
      OR OLD."kind" <> NEW."kind" OR OLD."form" <> NEW."form"
      OR (OLD."fileId" IS NOT NULL AND OLD."fileId" IS DISTINCT FROM NEW."fileId")
      OR (OLD."sha256" IS NOT NULL AND OLD."sha256" IS DISTINCT FROM NEW."sha256")) THEN
    RAISE EXCEPTION 'a final edition never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER final_edition_kept BEFORE UPDATE OR DELETE ON "ReportEdition"
  FOR EACH ROW EXECUTE FUNCTION keep_final_edition();
ALTER TABLE "ReportEdition" ENABLE ALWAYS TRIGGER final_edition_kept;

-- ── Row-level security: the confidential tables ──────────────────────────────
-- `app.person` is set for each transaction by the kernel; `app.task` by the worker and the doctor, who serve nobody.

CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;
CREATE FUNCTION app_task() RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT coalesce(current_setting('app.task', true), '') <> '' $$;

-- The reviews on whose peer team the person sits.
CREATE FUNCTION app_team_reviews() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT "reviewId" FROM "Seat" WHERE "personId" = app_person() AND "endedAt" IS NULL
       AND "role" IN ('lead_peer', 'peer', 'coordinator') $$;

-- The reviews whose draft report the person may read: the team; from the fact check on, the leaders and those they name.
CREATE FUNCTION app_draft_reviews() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT app_team_reviews()
     UNION SELECT s."reviewId" FROM "Seat" s JOIN "FactCheck" f ON f."reviewId" = s."reviewId"
       WHERE s."personId" = app_person() AND s."endedAt" IS NULL
         AND s."role" IN ('political_lead', 'chief_executive', 'reader') $$;

CREATE FUNCTION app_coordinated_reviews() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT "reviewId" FROM "Seat" WHERE "personId" = app_person() AND "endedAt" IS NULL AND "role" = 'coordinator' $$;

-- How far findings, notes and the draft have come, as counts: what a host may know of them.
CREATE FUNCTION app_progress(review uuid, OUT findings int, OUT unsettled int, OUT notes int, OUT sections int)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
DECLARE before text := coalesce(current_setting('app.task', true), '');
BEGIN
  PERFORM set_config('app.task', 'progress', true);
  SELECT count(*), count(*) FILTER (WHERE "settledAt" IS NULL) INTO findings, unsettled
    FROM "Finding" WHERE "reviewId" = review AND "droppedAt" IS NULL;
  SELECT count(*) INTO notes FROM "Note" WHERE "reviewId" = review AND "sharedAt" IS NOT NULL;
  SELECT count(*) INTO sections FROM "ReportSection"
    WHERE "reviewId" = review AND "edition" = 'feedback' AND "text" <> '';
  PERFORM set_config('app.task', before, true);
END $$;

ALTER TABLE "Note" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Note" FORCE ROW LEVEL SECURITY;
CREATE POLICY note_read ON "Note" FOR SELECT USING (app_task()
  OR ("reviewId" = ANY (ARRAY(SELECT app_team_reviews())) AND ("sharedAt" IS NOT NULL OR "authorId" = app_person())));
CREATE POLICY note_write ON "Note" FOR INSERT WITH CHECK (app_task()
  OR ("authorId" = app_person() AND "reviewId" = ANY (ARRAY(SELECT app_team_reviews()))));
CREATE POLICY note_change ON "Note" FOR UPDATE USING (app_task() OR "authorId" = app_person())
  WITH CHECK (app_task() OR ("authorId" = app_person() AND "reviewId" = ANY (ARRAY(SELECT app_team_reviews()))));
CREATE POLICY note_remove ON "Note" FOR DELETE USING (app_task() OR "authorId" = app_person());

ALTER TABLE "Finding" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Finding" FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_team ON "Finding" USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())));

ALTER TABLE "FindingNote" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "FindingNote" FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_note_team ON "FindingNote" USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())));

ALTER TABLE "FindingView" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "FindingView" FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_view_team ON "FindingView" USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())));

ALTER TABLE "Declaration" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Declaration" FORCE ROW LEVEL SECURITY;
CREATE POLICY declaration_own_or_coordinator ON "Declaration"
  USING (app_task() OR "personId" = app_person() OR "reviewId" = ANY (ARRAY(SELECT app_coordinated_reviews())))
  WITH CHECK (app_task() OR "personId" = app_person() OR "reviewId" = ANY (ARRAY(SELECT app_coordinated_reviews())));

ALTER TABLE "ReportSection" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ReportSection" FORCE ROW LEVEL SECURITY;
CREATE POLICY section_read ON "ReportSection" FOR SELECT
  USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_draft_reviews())));
CREATE POLICY section_write ON "ReportSection" FOR ALL
  USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())));

-- Drafts are confidential; a final edition is guarded by the council's decision, which the policy table knows.
ALTER TABLE "ReportEdition" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ReportEdition" FORCE ROW LEVEL SECURITY;
CREATE POLICY edition_read ON "ReportEdition" FOR SELECT
  USING ("status" = 'final' OR app_task() OR "reviewId" = ANY (ARRAY(SELECT app_draft_reviews())));
CREATE POLICY edition_write ON "ReportEdition" FOR ALL
  USING (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())))
  WITH CHECK (app_task() OR "reviewId" = ANY (ARRAY(SELECT app_team_reviews())));

-- ── What every installation begins with ──────────────────────────────────────

INSERT INTO "NetworkSettings" (id) VALUES (1);

-- The method, version 1: four areas of focus, nine principles, one question through them all.
INSERT INTO "MethodVersion" (id, name, "publishedOn", content) VALUES
('01900000-0000-7000-8000-000000000001', 'Version 1', '2016-10-01', '{
 "areas": [
  {
   "key": "vision",
   "name": "Co-operative vision",
   "questions": [
    "Is there a clear co-operative vision that says what it brings to residents, partners and staff?",
    "Do residents, partners and staff know the vision, and would they call it theirs?"
   ]
  },
  {
   "key": "public_service",
   "name": "Co-operative leadership in public service",
   "questions": [
    "Do governance and decisions leave room for co-operation?",
    "How well do partnership, democratic engagement, co-production and social value work in the council''s own services?",
    "Have councillors the role and the support that this asks of them?",
    "Does the council try new ways, and learn from them?"
   ]
  },
  {
   "key": "place",
   "name": "Co-operative leadership of place",
   "questions": [
    "Does the council lead the place together with those who live, work and trade in it?"
   ]
  },
  {
   "key": "communities",
   "name": "Co-operative leadership in communities",
   "questions": [
    "Does the council build on what communities already have?",
    "Does it connect people, and make room for change to happen?",
    "Are communities becoming more resilient?"
   ]
  }
 ],
 "principles": [
  {
   "key": "social_partnership",
   "name": "Social partnership",
   "text": "Residents, communities, enterprises and the council share responsibility for wellbeing and share its fruits."
  },
  {
   "key": "democratic_engagement",
   "name": "Democratic engagement",
   "text": "Residents of every kind take part in decisions and in setting priorities."
  },
  {
   "key": "co_production",
   "name": "Co-production",
   "text": "Citizens are equal partners in designing and commissioning services and in deciding how public resources are used."
  },
  {
   "key": "enterprise",
   "name": "Enterprise and social economy",
   "text": "Economic development helps jobs, co-operatives, mutuals and other community businesses to start and to thrive."
  },
  {
   "key": "social_value",
   "name": "Maximising social value",
   "text": "A framework gives social value substance, and gives the council the means for better local outcomes."
  },
  {
   "key": "community_leadership",
   "name": "Community leadership and a new role for councillors",
   "text": "The council is a platform on which communities contribute; councillors connect, broker and lead."
  },
  {
   "key": "priority_need",
   "name": "New models of meeting priority need",
   "text": "Priority needs are met in ways, co-operatives and mutuals among them, that give staff and users more say."
  },
  {
   "key": "innovation",
   "name": "Innovation",
   "text": "New ways of working with communities are tried, to bring change."
  },
  {
   "key": "learning",
   "name": "Learning",
   "text": "What is learnt from one project is caught and passed on, inside the council and beyond it."
  }
 ],
 "citizens": {
  "name": "Citizen involvement",
  "question": "How far have citizens'' views shaped priorities, and how much of what is new was made together with them? This runs through all four areas."
 }
}');
