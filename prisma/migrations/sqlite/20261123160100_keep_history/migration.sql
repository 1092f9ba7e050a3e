-- What is history is kept by the database itself, whatever the code above it does.
-- Prisma does not know triggers: a later migration that rebuilds one of these tables (SQLite drops a table's
-- triggers with it) must create them again. test/integration/keep-history.test.ts fails if it forgets.

CREATE TRIGGER "article_text_is_fixed" BEFORE UPDATE ON "Article"
WHEN NEW."text" IS NOT OLD."text"
  OR NEW."language" IS NOT OLD."language"
  OR NEW."direction" IS NOT OLD."direction"
  OR NEW."paragraphs" IS NOT OLD."paragraphs"
  OR NEW."digest" IS NOT OLD."digest"
BEGIN
  SELECT RAISE(ABORT, 'article_text_is_fixed: questions point into the text of an article; a corrected text is another article');
END;

CREATE TRIGGER "published_version_is_fixed_update" BEFORE UPDATE ON "QuizVersion"
WHEN OLD."publishedAt" IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'published_version_is_fixed: a published version never changes; editing makes the next one');
END;

CREATE TRIGGER "published_version_is_fixed_delete" BEFORE DELETE ON "QuizVersion"
WHEN OLD."publishedAt" IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'published_version_is_fixed: a published version is never deleted; its quiz can be hidden');
END;

CREATE TRIGGER "published_questions_are_fixed_insert" BEFORE INSERT ON "Question"
WHEN EXISTS (SELECT 1 FROM "QuizVersion" WHERE "id" = NEW."versionId" AND "publishedAt" IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'published_questions_are_fixed: a published version gets no further questions');
END;

CREATE TRIGGER "published_questions_are_fixed_update" BEFORE UPDATE ON "Question"
WHEN EXISTS (SELECT 1 FROM "QuizVersion" WHERE "id" IN (OLD."versionId", NEW."versionId") AND "publishedAt" IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'published_questions_are_fixed: the questions of a published version never change');
END;

CREATE TRIGGER "published_questions_are_fixed_delete" BEFORE DELETE ON "Question"
WHEN EXISTS (SELECT 1 FROM "QuizVersion" WHERE "id" = OLD."versionId" AND "publishedAt" IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'published_questions_are_fixed: the questions of a published version are never deleted');
END;

-- Deleting stays possible, because erasing a learner takes the attempts and all that belongs to them along.
CREATE TRIGGER "answers_are_only_added" BEFORE UPDATE ON "Answer"
BEGIN
  SELECT RAISE(ABORT, 'answers_are_only_added: a change of mind is another answer with a higher sequence');
END;

CREATE TRIGGER "marks_are_only_added" BEFORE UPDATE ON "Mark"
BEGIN
  SELECT RAISE(ABORT, 'marks_are_only_added: a corrected mark is another mark with a higher revision');
END;
