-- AlterTable
ALTER TABLE "FindingWording" ADD COLUMN     "spelling" BOOLEAN NOT NULL DEFAULT false;

