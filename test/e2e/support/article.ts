import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { libraryArticles } from '@/prisma/articles'
import { ROOT } from '../../support/database'

/** The article that Fahm is judged by lies beside the project; elsewhere, one of the library does as well. */
const SEED = join(ROOT, '..', 'shared', 'articles', 'seed.txt')

export const ARTICLE: string = existsSync(SEED) ? readFileSync(SEED, 'utf8') : (libraryArticles[0]?.text ?? '')
