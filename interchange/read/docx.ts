import mammoth from 'mammoth'
import { asFileError, FileError, type ReadDocument } from './document'
import { readWholeHtml } from './html'
import { type Container, refuseEntities } from './zip'

/** Of the main part: 300,000 letters with all of Word's marks around them stay below. */
const MOST_XML = 8 * 1024 * 1024

/** Word's styles that say more than HTML has elements for; `h1` stands for a title as well. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='caption'] => figcaption:fresh",
]

/** All XML is inflated and looked at here, with a count, before mammoth inflates it again without one. */
async function checkParts(container: Container): Promise<void> {
  for (const name of container.names.filter((each) => /\.(?:xml|rels)$/iu.test(each))) {
    const part = await container.read(name)
    if (!part) continue
    if (part.length > MOST_XML) throw new FileError('bomb', `${name}: ${part.length} bytes`)
    refuseEntities(part)
  }
}

/**
 * A Word document: headings, lists and quotations by their styles. Lost: pictures, tables' columns, the numbers of
 * numbered lists, colours, comments and deleted text.
 *
 * @throws {FileError} bomb, broken, empty
 */
export async function readDocx(bytes: Uint8Array, container: Container): Promise<ReadDocument> {
  await checkParts(container)
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    )
    .catch((error: unknown) => Promise.reject(asFileError(error)))
  const blocks = readWholeHtml(value)
  if (blocks.length === 0) throw new FileError('empty', 'no text in the document')
  const title = /<h1 class="title">/u.test(value) ? blocks.findIndex(({ role }) => role === 'heading') : -1
  return {
    title: blocks[title]?.text ?? null,
    byline: null,
    blocks: blocks.map((block, index) => (index === title ? { ...block, role: 'title' } : block)),
  }
}
