// Files as teachers have them, made in memory: a Word document, a book, a PDF, a text in an old encoding.
import { strToU8, type Zippable, zipSync } from 'fflate'

export interface Part {
  readonly text: string
  readonly style?: 'Title' | 'Heading1' | 'Quote' | 'list'
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function paragraphXml({ text, style }: Part): string {
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const properties = style === 'list' ? list : style ? `<w:pStyle w:val="${style}"/>` : ''
  return `<w:p><w:pPr>${properties}<w:bidi/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

function docxParts(parts: readonly Part[]): Record<string, string> {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `${XML}<w:styles ${W}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Quote', 'Quote')}</w:styles>`,
    'word/numbering.xml': `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `${XML}<w:document ${W}><w:body>${parts.map(paragraphXml).join('')}</w:body></w:document>`,
  }
}

const zipped = (files: Record<string, string | Uint8Array>, level: 0 | 6 = 6) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ) as Zippable,
    { level },
  )

/** A Word document; `more` replaces or adds parts. */
export function aDocx(parts: readonly Part[], more: Record<string, string | Uint8Array> = {}): Uint8Array {
  return zipped({ ...docxParts(parts), ...more })
}

/** A book of XHTML chapters. */
export function anEpub(chapters: readonly string[], more: Record<string, string | Uint8Array> = {}): Uint8Array {
  const ids = chapters.map((_, index) => `c${index}`)
  const item = (id: string) => `<item id="${id}" href="text/${id}.xhtml" media-type="application/xhtml+xml"/>`
  return zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    'OEBPS/book.opf': `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>كتاب الساحل</dc:title><dc:creator>هدى سالم</dc:creator></metadata><manifest>${ids.map(item).join('')}</manifest><spine>${ids.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(
      chapters.map((body, index) => [
        `OEBPS/text/c${index}.xhtml`,
        `${XML}<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
      ]),
    ),
    ...more,
  })
}

export const aZip = zipped

/** A PDF from its objects, numbered from 1; the first is the catalogue. */
function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  const entry = (at: number) => `${String(at).padStart(10, '0')} 00000 n \n`
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(entry).join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

/** A PDF with these pages as content streams (in PDF's own operators, in Helvetica). */
export function aPdf(pages: readonly string[], trailer = '', filter = ''): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`)
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...pages.flatMap((content, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${content.length} ${filter} >>\nstream\n${content}\nendstream`,
      ]),
    ],
    trailer,
  )
}

/** Lines of a page from its top, each with its size; `[text, size, gap above]`. */
export function pdfPage(lines: readonly (readonly [text: string, size: number, gap?: number])[]): string {
  let y = 760
  return lines
    .map(([text, size, gap]) => {
      y -= gap ?? size * 1.3
      return `BT /F ${size} Tf 50 ${y} Td (${text}) Tj ET`
    })
    .join('\n')
}

/** What has a place in Windows-1256, in that encoding; made by turning the decoder round. */
export function inWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256')
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (char) => codes.get(char) ?? 0x3f)
}

export function inUtf16(text: string, order: 'le' | 'be', hasMark: boolean): Uint8Array {
  const bytes = Buffer.from(hasMark ? `\uFEFF${text}` : text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
