// Requests that no page sends, chosen by number, so that a failure can be repeated.
import type { Learner } from './learner'

export interface Malformed {
  readonly path: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
}

const TYPES = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/json; charset=utf-16',
  'image/png',
  '',
]

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Uint8Array.from(Buffer.from(text, encoding))
const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)

/** Values that are JSON, and that no question takes as a response together with this sequence. */
const SEQUENCES = [
  '0',
  '-1',
  '1.5',
  '1e308',
  '1e999',
  '2147483648',
  '9007199254740993',
  '"1"',
  'null',
  '[]',
  '{}',
  'NaN',
]
const RESPONSES = [
  '1e999',
  '-0',
  '{"start":-1,"end":99999999999}',
  '{"start":5,"end":5}',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":1}}',
  '"\\ud800"',
  '["\\udfff\\ud83d"]',
  '"\\u0000"',
  '[["\\u0000","\\u0000"]]',
  `"${'ا'.repeat(10_001)}"`,
  `[${'"x",'.repeat(9_000)}"x"]`,
  '[[1,2,3]]',
  deep('[', ']', 500),
  deep('[', ']', 30_000),
  deep('{"a":', '}', 5_000).replace('}', '1}'),
  '"<script>alert(1)</script>"',
  '"\'; DROP TABLE Answer; --"',
]

const BODIES: readonly Uint8Array<ArrayBuffer>[] = [
  ...[
    '',
    ' ',
    '{',
    '}',
    'null',
    '[]',
    '"x"',
    '12',
    'undefined',
    '{"sequence":1,}',
    '{"sequence":1',
    '\u0000',
    '\ufeff{}',
  ],
  ...['{"sequence":1}', '{"response":true}', '{"sequence":1,"response":"?","score":10}', 'sequence=1&response=true'],
  ...SEQUENCES.map((sequence) => `{"sequence":${sequence},"response":null}`),
  ...RESPONSES.map((response) => `{"sequence":1,"response":${response}}`),
  deep('[', ']', 32_000),
  deep('{"a":', '', 12_000),
  `{"sequence":1,"response":"${'x'.repeat(100_000)}"}`,
  `${' '.repeat(100_000)}{}`,
].map((text) => bytes(text))

const NOT_UTF8: readonly Uint8Array<ArrayBuffer>[] = [
  Uint8Array.from([0xff, 0xfe, 0xfd]),
  Uint8Array.from([0xc0, 0x80]),
  bytes('{"sequence":1,"response":"\xed\xa0\x80"}', 'latin1'),
  bytes('{"sequence":1,"response":"\xe0\xa4"}', 'latin1'),
  bytes('{"sequence":1,"response":null}', 'utf16le'),
]

const ALL_BODIES = [...BODIES, ...NOT_UTF8]

const WRONG_IDS = [
  'x',
  '0',
  'null',
  'a'.repeat(3_000),
  '%00',
  '%E0%A4%A',
  '%zz',
  '%ED%A0%80',
  '..%2F..%2Fetc',
  '%F0%9F%90%9D',
  "'%20OR%201=1--",
  encodeURIComponent('معرّف'),
]

/** One byte of an honest body changed. */
function damaged(honest: string, number: number): Uint8Array<ArrayBuffer> {
  const body = bytes(honest)
  body[number % body.length] = (number * 31) % 256
  return body
}

/** The nth of a fixed run: most go to a question that exists, every fourth to an address that names nothing. */
export function malformedAnswer(learner: Learner, number: number): Malformed {
  const question = learner.questions[number % learner.questions.length]?.id ?? 'none'
  const wrong = WRONG_IDS[Math.floor(number / 4) % WRONG_IDS.length] ?? 'x'
  const places = [
    [learner.attemptId, question],
    [learner.attemptId, question],
    [learner.attemptId, number % 8 < 4 ? wrong : question],
    [number % 8 < 4 ? learner.attemptId : wrong, wrong],
  ] as const
  const [attempt, asked] = places[number % places.length] ?? places[0]
  const body = ALL_BODIES[number % (ALL_BODIES.length + 5)] ?? damaged('{"sequence":3,"response":null}', number)
  return {
    path: `/api/attempts/${attempt}/answers/${asked}`,
    body,
    type: TYPES[Math.floor(number / 3) % TYPES.length] ?? '',
  }
}

export function malformedStart(_learner: Learner, number: number): Malformed {
  const body = ALL_BODIES[number % ALL_BODIES.length] ?? bytes('')
  const asked = ['1', '""', 'null', '{}', `"${'x'.repeat(65)}"`, '"\\u0000"', '"\\ud800"', '[["x"]]'][number % 8]
  const names = ['1', '[]', `"${'ن'.repeat(81)}"`, '"\\u0000"', '"\\ud800"'][number % 5]
  const shaped = bytes(`{"quizId":${asked},"name":${names}}`)
  return { path: '/api/attempts', body: number % 2 ? shaped : body, type: TYPES[number % TYPES.length] ?? '' }
}

export function malformedFinish(learner: Learner, number: number): Malformed {
  const wrong = WRONG_IDS[number % WRONG_IDS.length] ?? 'x'
  const body = ALL_BODIES[number % ALL_BODIES.length] ?? bytes('')
  const attempt = number % 2 ? learner.attemptId : wrong
  return { path: `/api/attempts/${attempt}/finish`, body, type: TYPES[number % TYPES.length] ?? '' }
}
