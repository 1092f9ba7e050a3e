// Text that would run as a script, or turn the page around, wherever it is not shown as text: 200 of them.

const CALL = 'window.fahmWasRun=1'

const RUNS = [
  `<script>${CALL}</script>`,
  `<ScRiPt src="data:text/javascript,${CALL}"></sCrIpT>`,
  `<img src=x onerror=${CALL}>`,
  `<img/src=x/onerror=${CALL}//`,
  `<svg onload=${CALL}>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<math><mtext></p><img src=x onerror=${CALL}>`,
  `<body onload=${CALL}>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<iframe src="javascript:parent.${CALL}"></iframe>`,
  `<a href="javascript:${CALL}" autofocus onfocus=${CALL}>x</a>`,
  `<input autofocus onfocus=${CALL}>`,
  `<details open ontoggle=${CALL}>`,
  `<video><source onerror=${CALL}></video>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="data:text/html,<script>${CALL}</script>">`,
  `<form action="javascript:${CALL}"><button>x</button></form>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${CALL}">`,
  `<link rel=stylesheet href="data:text/css,*{display:none}">`,
  `<style>*{display:none}</style>`,
  `<base href="//evil.example/">`,
  `<template><img src=x onerror=${CALL}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<textarea></textarea><img src=x onerror=${CALL}>`,
  `<title></title><script>${CALL}</script>`,
  `javascript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `{{constructor.constructor('${CALL}')()}}`,
  `\${${CALL}}`,
  `<%= ${CALL} %>`,
  `<!--><img src=x onerror=${CALL}>-->`,
  `<![CDATA[<script>${CALL}</script>]]>`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `\\u003cscript\\u003e${CALL}\\u003c/script\\u003e`,
  `%3Cscript%3E${CALL}%3C/script%3E`,
  `＜script＞${CALL}＜/script＞`,
  `<x onclick=${CALL} style=animation-name:x>`,
  `"><script>${CALL}</script>`,
  `']});${CALL};({'`,
] as const

/** Around each: nothing, quotes that would end an attribute, a comment, bidi overrides, a closing script. */
const AROUND = [
  (text: string) => text,
  (text: string) => `"'>${text}<"'`,
  (text: string) => `*/-->${text}<!--/*`,
  (text: string) => `\u202e${text}\u202c\u2066`,
  (text: string) => `</script></textarea></title>${text}`,
] as const

export const PAYLOADS: readonly string[] = RUNS.flatMap((text) => AROUND.map((wrap) => wrap(text)))

/** Elements that only a payload could have made. */
export const MADE_BY_PAYLOADS = [
  '[onerror], [onload], [onfocus], [ontoggle], [onbegin], [onclick]',
  'main iframe, main object, main embed, main video, main math, base, x',
  'a[href^="javascript:"], form[action^="javascript:"]',
  'script[src^="data:"], link[href^="data:text/css"], meta[http-equiv="refresh"]',
].join(', ')
