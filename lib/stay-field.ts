/** Present in a form that the page's own script sent: the page stays, and is only read anew. */
export const STAY_FIELD = 'stay'
