// Every address of the application, and who may see what stands behind it. A page or handler that is not named here
// fails nothing-crosses.test.ts.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../support/database'
import type { World } from '../../support/world'

/**
 * `open`: anybody, and nothing of the owner's on it. `code`: whoever has the code of the assignment. `account`: whoever
 * is signed in. `administrator`. `owner`: the one whose it is, and no one else. `pupil`: whoever answers, who here is
 * somebody whose cookie none of the roles has.
 */
export type Access = 'open' | 'code' | 'account' | 'administrator' | 'owner' | 'pupil'

interface Place {
  readonly access: Access
  /** The address in this world; the pattern itself where it has no parts to fill in. */
  readonly at?: (world: World) => string
}

export const PAGES: Readonly<Record<string, Place>> = {
  '/': { access: 'open', at: () => '' },
  '/account': { access: 'account' },
  '/administration': { access: 'administrator' },
  '/articles/[article]': { access: 'owner', at: ({ articleId }) => `/articles/${articleId}` },
  '/assignments': { access: 'account' },
  '/assignments/[assignment]': { access: 'owner', at: ({ assignmentId }) => `/assignments/${assignmentId}` },
  '/assignments/[assignment]/live': { access: 'owner', at: ({ assignmentId }) => `/assignments/${assignmentId}/live` },
  '/assignments/[assignment]/attempts/[attempt]': {
    access: 'owner',
    at: ({ assignmentId, attemptId }) => `/assignments/${assignmentId}/attempts/${attemptId}`,
  },
  '/assignments/[assignment]/marking': {
    access: 'owner',
    at: ({ assignmentId }) => `/assignments/${assignmentId}/marking`,
  },
  '/assignments/[assignment]/recovery': {
    access: 'owner',
    at: ({ assignmentId }) => `/assignments/${assignmentId}/recovery`,
  },
  '/assignments/[assignment]/results': {
    access: 'owner',
    at: ({ assignmentId }) => `/assignments/${assignmentId}/results`,
  },
  '/assignments/[assignment]/results/questions/[question]': {
    access: 'owner',
    at: ({ assignmentId, publishedQuestionId }) =>
      `/assignments/${assignmentId}/results/questions/${publishedQuestionId}`,
  },
  '/assignments/[assignment]/results/students/[participant]': {
    access: 'owner',
    at: ({ assignmentId, participantId }) => `/assignments/${assignmentId}/results/students/${participantId}`,
  },
  '/assignments/[assignment]/show': { access: 'owner', at: ({ assignmentId }) => `/assignments/${assignmentId}/show` },
  '/attempts/[attempt]': { access: 'pupil', at: ({ attemptId }) => `/attempts/${attemptId}` },
  '/attempts/[attempt]/result': { access: 'pupil', at: ({ attemptId }) => `/attempts/${attemptId}/result` },
  '/card': { access: 'open' },
  '/card/[code]': { access: 'open', at: () => '/card/ABCDE-FGHJK' },
  '/classes': { access: 'account' },
  '/classes/[class]': { access: 'owner', at: ({ classId }) => `/classes/${classId}` },
  '/classes/[class]/cards': { access: 'owner', at: ({ classId }) => `/classes/${classId}/cards` },
  '/classes/[class]/data': { access: 'owner', at: ({ classId }) => `/classes/${classId}/data` },
  '/classes/[class]/pupils/[pupil]': {
    access: 'owner',
    at: ({ classId, pupilId }) => `/classes/${classId}/pupils/${pupilId}`,
  },
  '/classes/[class]/results': { access: 'owner', at: ({ classId }) => `/classes/${classId}/results` },
  '/forgot': { access: 'open' },
  '/import': { access: 'account' },
  '/import/[import]': { access: 'owner', at: ({ importId }) => `/import/${importId}` },
  '/intake/[intake]': { access: 'owner', at: ({ intakeId }) => `/intake/${intakeId}` },
  '/j/[code]': { access: 'code', at: ({ code }) => `/j/${code}` },
  '/join': { access: 'code', at: ({ code }) => `/join?code=${code}` },
  '/offline': { access: 'open' },
  '/library': { access: 'open' },
  '/quizzes': { access: 'open' },
  '/quizzes/[quiz]': { access: 'owner', at: ({ quizId }) => `/quizzes/${quizId}` },
  '/quizzes/[quiz]/assign': { access: 'owner', at: ({ quizId }) => `/quizzes/${quizId}/assign` },
  '/quizzes/[quiz]/correct': { access: 'owner', at: ({ quizId }) => `/quizzes/${quizId}/correct` },
  '/quizzes/[quiz]/correct/[question]': {
    access: 'owner',
    at: ({ quizId, publishedQuestionId }) => `/quizzes/${quizId}/correct/${publishedQuestionId}`,
  },
  '/quizzes/[quiz]/export': { access: 'owner', at: ({ quizId }) => `/quizzes/${quizId}/export` },
  '/quizzes/[quiz]/worksheet': { access: 'owner', at: ({ quizId }) => `/quizzes/${quizId}/worksheet` },
  '/quizzes/[quiz]/review': { access: 'owner', at: ({ quizId }) => `/quizzes/${quizId}/review` },
  '/quizzes/[quiz]/review/preview': { access: 'owner', at: ({ quizId }) => `/quizzes/${quizId}/review/preview` },
  '/quizzes/[quiz]/review/questions/[question]': {
    access: 'owner',
    at: ({ quizId, questionId }) => `/quizzes/${quizId}/review/questions/${questionId}`,
  },
  '/quizzes/[quiz]/review/questions/new': {
    access: 'owner',
    at: ({ quizId }) => `/quizzes/${quizId}/review/questions/new`,
  },
  '/register': { access: 'open' },
  '/reset': { access: 'open' },
  '/sign-in': { access: 'open' },
  '/study': { access: 'open' },
  '/study/data': { access: 'open' },
  '/study/join': { access: 'account' },
  '/study/session': { access: 'open' },
  '/study/session/[log]': { access: 'pupil', at: ({ logId }) => `/study/session/${logId}` },
  '/study/words': { access: 'open' },
}

/** A handler and how it is asked; answers that tell nothing are 401, 403 and 404. */
interface Handler extends Place {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly body?: unknown
}

export const HANDLERS: Readonly<Record<string, Handler>> = {
  '/api/assignments/[assignment]/distribution/[question]': {
    access: 'owner',
    method: 'GET',
    at: ({ assignmentId, publishedQuestionId }) =>
      `/api/assignments/${assignmentId}/distribution/${publishedQuestionId}`,
  },
  '/api/assignments/[assignment]/events': {
    access: 'owner',
    method: 'GET',
    at: ({ assignmentId }) => `/api/assignments/${assignmentId}/events`,
  },
  '/api/assignments/[assignment]/export/[format]': {
    access: 'owner',
    method: 'GET',
    at: ({ assignmentId }) => `/api/assignments/${assignmentId}/export/csv`,
  },
  '/api/attempts': { access: 'owner', method: 'POST' },
  '/api/attempts/[attempt]': { access: 'pupil', method: 'GET', at: ({ attemptId }) => `/api/attempts/${attemptId}` },
  '/api/attempts/[attempt]/answers/[question]': {
    access: 'pupil',
    method: 'PUT',
    at: ({ attemptId, publishedQuestionId }) => `/api/attempts/${attemptId}/answers/${publishedQuestionId}`,
    body: { sequence: 1, response: null },
  },
  '/api/attempts/[attempt]/finish': {
    access: 'pupil',
    method: 'POST',
    at: ({ attemptId }) => `/api/attempts/${attemptId}/finish`,
  },
  '/api/attempts/[attempt]/presence': {
    access: 'pupil',
    method: 'POST',
    at: ({ attemptId }) => `/api/attempts/${attemptId}/presence`,
    body: { questionId: null },
  },
  '/api/auth/callback/oidc': { access: 'open', method: 'GET' },
  '/api/classes/[class]/export': {
    access: 'owner',
    method: 'GET',
    at: ({ classId }) => `/api/classes/${classId}/export`,
  },
  '/api/health/live': { access: 'open', method: 'GET' },
  '/api/health/ready': { access: 'open', method: 'GET' },
  '/api/import/template/[format]': { access: 'open', method: 'GET', at: () => '/api/import/template/csv' },
  '/api/quizzes': { access: 'open', method: 'GET' },
  '/api/study/export': { access: 'open', method: 'GET' },
  '/api/quizzes/[quiz]/advice': {
    access: 'owner',
    method: 'POST',
    at: ({ quizId }) => `/api/quizzes/${quizId}/advice`,
    body: {},
  },
  '/api/quizzes/[quiz]/export/[format]': {
    access: 'owner',
    method: 'GET',
    at: ({ quizId }) => `/api/quizzes/${quizId}/export/gift`,
  },
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
