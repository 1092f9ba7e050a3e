-- Whoever erases what is theirs takes a quiz along that nobody has answered and no class was given, published or not.
-- What somebody answered or was given still never goes. Its questions go with a version, and never without it.
DROP TRIGGER "published_version_is_fixed_delete" ON "QuizVersion";

CREATE FUNCTION "refuse_deletion_of_answered_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Attempt" WHERE "versionId" = OLD."id")
    OR EXISTS (SELECT 1 FROM "Assignment" WHERE "versionId" = OLD."id") THEN
    RAISE EXCEPTION '%', TG_ARGV[0];
  END IF;
  RETURN OLD;
END;
$$;

CREATE TRIGGER "published_version_is_fixed_delete" BEFORE DELETE ON "QuizVersion"
FOR EACH ROW WHEN (OLD."publishedAt" IS NOT NULL)
EXECUTE FUNCTION "refuse_deletion_of_answered_version"('published_version_is_fixed: a version that was answered or given is never deleted; its quiz can be hidden');
