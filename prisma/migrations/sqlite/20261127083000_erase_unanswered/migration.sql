-- Whoever erases what is theirs takes a quiz along that nobody has answered and no class was given, published or not.
-- What somebody answered or was given still never goes. Its questions go with a version, and never without it.
DROP TRIGGER "published_version_is_fixed_delete";

CREATE TRIGGER "published_version_is_fixed_delete" BEFORE DELETE ON "QuizVersion"
WHEN OLD."publishedAt" IS NOT NULL
  AND (EXISTS (SELECT 1 FROM "Attempt" WHERE "versionId" = OLD."id")
    OR EXISTS (SELECT 1 FROM "Assignment" WHERE "versionId" = OLD."id"))
BEGIN
  SELECT RAISE(ABORT, 'published_version_is_fixed: a version that was answered or given is never deleted; its quiz can be hidden');
END;
