/** Where somebody was going before they signed in: a path of ours without its language, never another site. */
export function nextPath(wanted: string | undefined): string {
  if (!wanted || !/^\/(?![/\\])[\w\-/?=&%.]*$/.test(wanted)) return '/quizzes'
  return wanted
}
