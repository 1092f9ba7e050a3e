import { database } from '../database'
import type { Viewer } from '../session'

export interface OwnQuiz {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly direction: string
  readonly createdAt: Date
  /** The draft under review, with its questions; null where there is none. */
  readonly draft: { readonly number: number; readonly questions: number } | null
  /** The newest published version; null before the first. */
  readonly published: { readonly number: number; readonly questions: number } | null
}

/** Enough for any list that a person reads. */
const MOST_LISTED = 200

/** The viewer's quizzes, drafts and published, the newest first. */
export async function quizzesOf(viewer: Viewer): Promise<OwnQuiz[]> {
  if (!viewer) return []
  const rows = await (await database()).quiz.findMany({
    where: { ownerId: viewer.learnerId, removedAt: null, versions: { some: {} } },
    orderBy: { createdAt: 'desc' },
    take: MOST_LISTED,
    select: {
      id: true,
      createdAt: true,
      article: { select: { language: true, direction: true } },
      versions: {
        orderBy: { number: 'desc' },
        select: { number: true, title: true, publishedAt: true, _count: { select: { questions: true } } },
      },
    },
  })
  return rows.map(({ id, createdAt, article, versions }) => {
    const about = (version: (typeof versions)[number] | undefined) =>
      version ? { number: version.number, questions: version._count.questions } : null
    return {
      id,
      createdAt,
      title: versions[0]?.title ?? '',
      language: article.language,
      direction: article.direction,
      draft: about(versions.find(({ publishedAt }) => publishedAt === null)),
      published: about(versions.find(({ publishedAt }) => publishedAt !== null)),
    }
  })
}
