import { article as howBeesMakeHoney } from './how-bees-make-honey'
import type { LibraryArticle } from './library-article'
import { article as moscowAndTaliban } from './moscow-and-taliban'
import { article as theSparrowsReturn } from './the-sparrows-return'
import { article as zahaHadid } from './zaha-hadid'

/** The library that ships, in the order of the shelf. */
export const libraryArticles: readonly LibraryArticle[] = [
  moscowAndTaliban,
  howBeesMakeHoney,
  zahaHadid,
  theSparrowsReturn,
]
