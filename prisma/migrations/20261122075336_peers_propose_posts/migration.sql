-- CreateTable
CREATE TABLE "ProposedPost" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "PostKind" NOT NULL,
    "title" TEXT NOT NULL,
    "politicalGroup" TEXT,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,

    CONSTRAINT "ProposedPost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PeerImport" (
    "id" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PeerImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProposedPost_personId_idx" ON "ProposedPost"("personId");

-- CreateIndex
CREATE INDEX "PeerImport_uploadedAt_idx" ON "PeerImport"("uploadedAt");

-- AddForeignKey
ALTER TABLE "ProposedPost" ADD CONSTRAINT "ProposedPost_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedPost" ADD CONSTRAINT "ProposedPost_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

