-- CreateTable
CREATE TABLE "HostSuccession" (
    "reviewId" UUID NOT NULL,
    "predecessorId" UUID NOT NULL,
    "successorId" UUID NOT NULL,
    "leadTitle" TEXT NOT NULL DEFAULT 'Leader',
    "passedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HostSuccession_pkey" PRIMARY KEY ("reviewId","predecessorId","successorId")
);

-- CreateIndex
CREATE INDEX "HostSuccession_predecessorId_idx" ON "HostSuccession"("predecessorId");

-- CreateIndex
CREATE INDEX "HostSuccession_successorId_idx" ON "HostSuccession"("successorId");

-- AddForeignKey
ALTER TABLE "HostSuccession" ADD CONSTRAINT "HostSuccession_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HostSuccession" ADD CONSTRAINT "HostSuccession_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HostSuccession" ADD CONSTRAINT "HostSuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

