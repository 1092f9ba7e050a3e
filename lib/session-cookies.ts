/** The learner's session of a device, and the session of an account. */
export const SESSION_COOKIE = 'fahm_learner'
export const ACCOUNT_COOKIE = 'fahm.session_token'
