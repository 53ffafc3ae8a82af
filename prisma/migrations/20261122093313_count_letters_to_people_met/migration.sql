-- AlterTable
ALTER TABLE "SessionPerson" ADD COLUMN     "mailings" INTEGER NOT NULL DEFAULT 0;

