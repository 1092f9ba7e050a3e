-- What is history is kept by the database itself, whatever the code above it does.
-- The same rules, by the same names, stand in prisma/migrations/sqlite.

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', TG_ARGV[0];
END;
$$;

-- FOR SHARE: a question cannot slip in while another transaction is publishing the version.
CREATE FUNCTION "refuse_change_of_published_questions"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  published timestamp;
BEGIN
  FOR published IN
    SELECT "publishedAt" FROM "QuizVersion"
    WHERE (TG_OP <> 'INSERT' AND "id" = OLD."versionId") OR (TG_OP <> 'DELETE' AND "id" = NEW."versionId")
    FOR SHARE
  LOOP
    IF published IS NOT NULL THEN
      RAISE EXCEPTION '%', TG_ARGV[0];
    END IF;
  END LOOP;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "article_text_is_fixed" BEFORE UPDATE ON "Article"
FOR EACH ROW WHEN (
  NEW."text" IS DISTINCT FROM OLD."text"
  OR NEW."language" IS DISTINCT FROM OLD."language"
  OR NEW."direction" IS DISTINCT FROM OLD."direction"
  OR NEW."paragraphs" IS DISTINCT FROM OLD."paragraphs"
  OR NEW."digest" IS DISTINCT FROM OLD."digest"
) EXECUTE FUNCTION "refuse_change"('article_text_is_fixed: questions point into the text of an article; a corrected text is another article');

CREATE TRIGGER "published_version_is_fixed_update" BEFORE UPDATE ON "QuizVersion"
FOR EACH ROW WHEN (OLD."publishedAt" IS NOT NULL)
EXECUTE FUNCTION "refuse_change"('published_version_is_fixed: a published version never changes; editing makes the next one');

CREATE TRIGGER "published_version_is_fixed_delete" BEFORE DELETE ON "QuizVersion"
FOR EACH ROW WHEN (OLD."publishedAt" IS NOT NULL)
EXECUTE FUNCTION "refuse_change"('published_version_is_fixed: a published version is never deleted; its quiz can be hidden');

CREATE TRIGGER "published_questions_are_fixed_insert" BEFORE INSERT ON "Question"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published_questions"('published_questions_are_fixed: a published version gets no further questions');

CREATE TRIGGER "published_questions_are_fixed_update" BEFORE UPDATE ON "Question"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published_questions"('published_questions_are_fixed: the questions of a published version never change');

CREATE TRIGGER "published_questions_are_fixed_delete" BEFORE DELETE ON "Question"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published_questions"('published_questions_are_fixed: the questions of a published version are never deleted');

-- Deleting stays possible, because erasing a learner takes the attempts and all that belongs to them along.
CREATE TRIGGER "answers_are_only_added" BEFORE UPDATE ON "Answer"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"('answers_are_only_added: a change of mind is another answer with a higher sequence');

CREATE TRIGGER "marks_are_only_added" BEFORE UPDATE ON "Mark"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"('marks_are_only_added: a corrected mark is another mark with a higher revision');
