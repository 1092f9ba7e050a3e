// Reads the text layer of a PDF in a thread of its own, which interchange/read/pdf.ts ends when it takes too long: what a
// PDF makes its reader compute cannot be told from its size. Plain JavaScript, because it is run as it lies here.
import { parentPort, workerData } from 'node:worker_threads'
import { PDFiumLibrary } from '@hyzyla/pdfium'

const { bytes, mostPages, mostCharacters, mostMemory } = workerData
const PAGE_OF_MEMORY = 65_536

/** Without this, one small PDF may take gigabytes. PDFium then gives up, and with it this thread. */
const grow = WebAssembly.Memory.prototype.grow
WebAssembly.Memory.prototype.grow = function growWithin(pages) {
  if (this.buffer.byteLength + pages * PAGE_OF_MEMORY > mostMemory)
    throw new RangeError('more memory than a PDF may take')
  return grow.call(this, pages)
}

/** Points. */
const SAME_PLACE = 0.01
const MARK = /\p{M}/u
const ALEF = /[اأإآ]/u

/** How high a character is drawn: the size of its font, as the page scales it. */
function sizeOf(pdfium, text, index, at) {
  const size = pdfium._FPDFText_GetFontSize(text, index)
  if (!pdfium._FPDFText_GetMatrix(text, index, at)) return size
  const [across, up] = [pdfium.HEAPF32[(at >> 2) + 2], pdfium.HEAPF32[(at >> 2) + 3]]
  return size * Math.hypot(across, up)
}

/** One character with where it stands: PDF points from the left and from the bottom of the page. */
function charactersOf(pdfium, page) {
  const text = pdfium._FPDFText_LoadPage(page)
  if (!text) return []
  const at = pdfium.wasmExports.malloc(32)
  const number = (index) => pdfium.HEAPF64[(at >> 3) + index]
  const found = []
  const count = pdfium._FPDFText_CountChars(text)
  for (let index = 0; index < count; index += 1) {
    const unicode = pdfium._FPDFText_GetUnicode(text, index)
    const char = unicode > 0 && unicode <= 0x10ffff ? String.fromCodePoint(unicode) : ''
    pdfium._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24)
    const [left, right] = [number(0), number(1)]
    pdfium._FPDFText_GetCharOrigin(text, index, at, at + 8)
    const [x, y] = [number(0), number(1)]
    const isDrawn = pdfium._FPDFText_IsGenerated(text, index) === 0
    found.push({ char, isDrawn, left, right, x, y, size: sizeOf(pdfium, text, index, at) })
  }
  pdfium.wasmExports.free(at)
  pdfium._FPDFText_ClosePage(text)
  return found
}

/**
 * PDFium turns a line from right to left letter by letter, which also turns the letters of one sign: لا comes out as ال, and
 * a vowel sign before its letter. Letters of one sign are told by the one place they are drawn at.
 */
function inReadingOrder(characters) {
  const signs = []
  for (const character of characters) {
    const last = signs.at(-1)
    if (last?.[0].isDrawn && character.isDrawn && Math.abs(last[0].x - character.x) < SAME_PLACE) last.push(character)
    else signs.push([character])
  }
  return signs.flatMap((sign) => {
    const isTurned =
      MARK.test(sign[0].char) || sign.some(({ char }, index) => ALEF.test(char) && sign[index + 1]?.char === 'ل')
    return isTurned ? sign.reverse() : sign
  })
}

function lineOf(characters) {
  const drawn = characters.filter(({ isDrawn, char }) => isDrawn && char.trim())
  const text = inReadingOrder(characters)
    .map(({ char }) => char)
    .join('')
    .trim()
  if (drawn.length === 0 || !text) return null
  const blank = characters.findIndex(({ char }, index) => index > 0 && !char.trim())
  const word = blank > 0 ? characters.slice(0, blank) : drawn
  const edge = (of, pick) => pick(...of.map(({ left }) => left), ...of.map(({ right }) => right))
  const sizes = drawn.map(({ size }) => size).sort((a, b) => a - b)
  return {
    text,
    y: drawn[0].y,
    size: sizes[sizes.length >> 1],
    left: edge(drawn, Math.min),
    right: edge(drawn, Math.max),
    firstWord: edge(word, Math.max) - edge(word, Math.min),
  }
}

function linesOf(characters) {
  const lines = []
  let line = []
  for (const character of [...characters, { char: '\n' }]) {
    if (character.char === '\r') continue
    if (character.char !== '\n') line.push(character)
    else {
      const found = lineOf(line)
      if (found) lines.push(found)
      line = []
    }
  }
  return lines
}

async function read() {
  const library = await PDFiumLibrary.init()
  const pdfium = library.module
  parentPort.postMessage({ kind: 'ready' })
  const document = await library.loadDocument(bytes)
  const pages = Math.min(document.getPageCount(), mostPages)
  let characters = 0
  for (let index = 0; index < pages && characters <= mostCharacters; index += 1) {
    const page = document.getPage(index)
    const lines = linesOf(charactersOf(pdfium, page.pageIdx))
    characters += lines.reduce((sum, { text }) => sum + text.length, 0)
    parentPort.postMessage({ kind: 'page', lines })
  }
  parentPort.postMessage({ kind: 'end' })
}

try {
  await read()
} catch (error) {
  const isLocked = /Password|security/i.test(String(error?.message))
  parentPort.postMessage({ kind: 'problem', problem: isLocked ? 'encrypted' : 'broken' })
}
