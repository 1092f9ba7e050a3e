/** Names of the form fields that carry a response: written by the player's controls, read by quiz/form-response. */
export const RESPONSE_FIELD = 'response'
export const matchField = (promptId: string) => `match:${promptId}`
export const placeField = (optionId: string) => `place:${optionId}`
