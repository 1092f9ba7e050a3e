import { SCALES, UNITS } from './lexicon/facts'
import { wordSet } from './look-up'

/** What is counted or measured, and words such as «مليون». */
export const units = wordSet(UNITS)
export const scales = wordSet(SCALES)
