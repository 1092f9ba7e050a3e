-- Columns are added one by one: a table that is rebuilt would lose its triggers (see ..._keep_history).
ALTER TABLE "Answer" ADD COLUMN "via" TEXT NOT NULL DEFAULT 'page';

-- AlterTable
ALTER TABLE "Class" ADD COLUMN "isSample" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Class" ADD COLUMN "retentionDays" INTEGER;
ALTER TABLE "Class" ADD COLUMN "warnedAt" DATETIME;

-- AlterTable
ALTER TABLE "Article" ADD COLUMN "subject" TEXT;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "feedback" TEXT;

-- AlterTable
ALTER TABLE "Learner" ADD COLUMN "study" JSONB;

-- AlterTable
ALTER TABLE "Mark" ADD COLUMN "byId" TEXT;
ALTER TABLE "Mark" ADD COLUMN "details" JSONB;
ALTER TABLE "Mark" ADD COLUMN "reason" TEXT;

-- AlterTable
ALTER TABLE "Pupil" ADD COLUMN "erasedAt" DATETIME;

-- AlterTable
ALTER TABLE "Question" ADD COLUMN "settings" JSONB;

-- CreateTable
CREATE TABLE "KeyCorrection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "treatment" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "toId" TEXT,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "questionId" TEXT NOT NULL,
    CONSTRAINT "KeyCorrection_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewCard" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "due" DATETIME NOT NULL,
    "state" INTEGER NOT NULL DEFAULT 0,
    "stability" REAL NOT NULL DEFAULT 0,
    "difficulty" REAL NOT NULL DEFAULT 0,
    "scheduledDays" INTEGER NOT NULL DEFAULT 0,
    "learningSteps" INTEGER NOT NULL DEFAULT 0,
    "reps" INTEGER NOT NULL DEFAULT 0,
    "lapses" INTEGER NOT NULL DEFAULT 0,
    "lastReview" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" DATETIME,
    "learnerId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    CONSTRAINT "ReviewCard_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReviewCard_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewLog" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "question" JSONB NOT NULL,
    "response" JSONB,
    "verdict" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "reviewedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cardId" TEXT NOT NULL,
    CONSTRAINT "ReviewLog_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "ReviewCard" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MissedWord" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "word" TEXT NOT NULL,
    "wordKey" TEXT NOT NULL,
    "gloss" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "knownAt" DATETIME,
    "learnerId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    CONSTRAINT "MissedWord_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MissedWord_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportDraft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "format" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "quizId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ownerId" TEXT NOT NULL,
    CONSTRAINT "ImportDraft_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DataEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "actorId" TEXT,
    "classId" TEXT,
    "details" JSONB,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateIndex
CREATE INDEX "KeyCorrection_questionId_idx" ON "KeyCorrection"("questionId");

-- CreateIndex
CREATE INDEX "ReviewCard_learnerId_due_idx" ON "ReviewCard"("learnerId", "due");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewCard_learnerId_questionId_key" ON "ReviewCard"("learnerId", "questionId");

-- CreateIndex
CREATE INDEX "ReviewLog_cardId_reviewedAt_idx" ON "ReviewLog"("cardId", "reviewedAt");

-- CreateIndex
CREATE UNIQUE INDEX "MissedWord_learnerId_wordKey_key" ON "MissedWord"("learnerId", "wordKey");

-- CreateIndex
CREATE INDEX "ImportDraft_ownerId_createdAt_idx" ON "ImportDraft"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "DataEvent_classId_at_idx" ON "DataEvent"("classId", "at");


