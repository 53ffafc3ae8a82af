-- AlterTable
ALTER TABLE "Roundtable" ADD COLUMN     "slides" JSONB;

-- CreateTable
CREATE TABLE "RoundtableOverride" (
    "reviewId" UUID NOT NULL,
    "pollOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RoundtableOverride_pkey" PRIMARY KEY ("reviewId")
);

-- AddForeignKey
ALTER TABLE "RoundtableOverride" ADD CONSTRAINT "RoundtableOverride_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

