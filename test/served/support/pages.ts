// Every address of the application, and who may see what stands behind it. A page or handler that is not named here
// fails nothing-crosses.test.ts.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../support/database'
import type { World } from '../../support/world'

/** `open`: anybody. `account`: whoever is signed in. `administrator`. `owner`: the one whose it is, and no one else. */
export type Access = 'open' | 'account' | 'administrator' | 'owner'

interface Place {
  readonly access: Access
  /** The address in this world; the pattern itself where it has no parts to fill in. */
  readonly at?: (world: World) => string
}

export const PAGES: Readonly<Record<string, Place>> = {
  '/': { access: 'open', at: () => '' },
  '/sign-in': { access: 'open' },
  '/register': { access: 'open' },
  '/forgot': { access: 'open' },
  '/reset': { access: 'open' },
  '/account': { access: 'account' },
  '/administration': { access: 'administrator' },
  '/articles/[article]': { access: 'owner', at: (world) => `/articles/${world.articleId}` },
  '/quizzes': { access: 'open' },
  '/quizzes/[quiz]/review': { access: 'owner', at: (world) => `/quizzes/${world.quizId}/review` },
  '/quizzes/[quiz]/review/preview': { access: 'owner', at: (world) => `/quizzes/${world.quizId}/review/preview` },
  '/quizzes/[quiz]/review/questions/new': {
    access: 'owner',
    at: (world) => `/quizzes/${world.quizId}/review/questions/new`,
  },
  '/quizzes/[quiz]/review/questions/[question]': {
    access: 'owner',
    at: (world) => `/quizzes/${world.quizId}/review/questions/${world.questionId}`,
  },
  '/quizzes/[quiz]': { access: 'owner', at: (world) => `/quizzes/${world.quizId}` },
  // Whoever answers: here a pupil whose cookie nobody of the matrix has.
  '/attempts/[attempt]': { access: 'owner', at: (world) => `/attempts/${world.attemptId}` },
  '/attempts/[attempt]/result': { access: 'owner', at: (world) => `/attempts/${world.attemptId}/result` },
}

const filesNamed = (folder: string, name: string) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path === name || path.endsWith(`/${name}`))
    .map((path) => `/${path.slice(0, -name.length).replace(/\/$/, '')}`)
    .filter((path) => !path.includes('[...'))
    .sort()

export const pagePatterns = () => filesNamed('app/[locale]', 'page.tsx')
export const routePatterns = () => filesNamed('app/api', 'route.ts').map((path) => `/api${path}`)
