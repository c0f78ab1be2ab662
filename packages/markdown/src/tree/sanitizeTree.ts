import { linkSchemes } from '@callboard/catalog-model'
import type { Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import type { Page } from '../page/Page'
import { isAllowedId } from './ids'
import { isPicture } from './isPicture'
import { attribute, classesOf, elementsOf, lineOf } from './visit'

const list = (words: string) => words.trim().split(/\s+/)

const tagNames = list(`
  a abbr b bdi bdo br center cite code del dfn em i img input ins kbd mark q s samp small span strike strong sub sup time tt u var wbr
  address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li nav ol p pre section summary ul
  caption col colgroup table tbody td tfoot th thead tr`)

/** Elements whose text is no text to read; of others that may not be there, what is in them stays. */
const strip = list(`
  script style template noscript svg math iframe object embed applet select textarea title xmp plaintext noembed noframes
  audio video canvas head`)

/** Classes that pages are written or rendered with. Any other could dress a page up as the portal itself. */
const classes = new Set(
  list(`
  admonition admonition-title inline end tabs tab tab-label selected task keys snippet snippet-title line marked linenums
  mermaid scroll heading heading-link alias toc missing only-light only-dark footnotes footnotes-sep footnotes-list
  footnote-item footnote-ref footnote-backref footnote-anchor md-button md-button--primary grid cards card annotate`),
)
const generatedClass = /^(is-[a-z]{1,20}|code-[a-z]{1,20}|language-[\w+#.-]{1,40})$/

const aligned: [string, ...string[]] = ['align', 'left', 'right', 'center']
const focusable: Array<[string, ...string[]] | string> = [['role', 'group'], 'tabIndex']

const schema: Schema = {
  tagNames,
  strip,
  attributes: {
    '*': ['id', 'className', 'title', 'lang', ['dir', 'ltr', 'rtl', 'auto'], 'ariaLabel'],
    a: ['href', ['target', '_blank'], ['rel', 'noreferrer']],
    img: ['src', 'alt', 'width', 'height', ['loading', 'lazy', 'eager'], aligned],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    details: ['open'],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
    li: ['value'],
    div: [aligned, ...focusable],
    pre: focusable,
    span: ['dataNumber'],
    h1: [aligned],
    h2: [aligned],
    h3: [aligned],
    p: [aligned],
    td: ['colSpan', 'rowSpan', aligned],
    th: ['colSpan', 'rowSpan', aligned, ['scope', 'col', 'row']],
    col: ['span'],
    colgroup: ['span'],
    time: ['dateTime'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  ancestors: Object.fromEntries(list('tbody thead tfoot tr td th caption').map((tag) => [tag, ['table']])),
  protocols: { href: linkSchemes, src: ['http', 'https', 'data'] },
  clobber: [],
}

/** Leaves only elements, attributes and addresses that do nothing but show text and lead elsewhere. */
export function sanitizeTree(tree: Root, page: Page): Root {
  for (const { element } of elementsOf(tree)) {
    if (!tagNames.includes(element.tagName)) noteLeftOut(element.tagName, lineOf(element), page)
    restrictValues(element)
  }
  return sanitize(tree, schema) as Root
}

/** What a list of attributes cannot say. */
function restrictValues(element: Parameters<typeof classesOf>[0]) {
  const { properties } = element
  properties.className = classesOf(element).filter((name) => classes.has(name) || generatedClass.test(name))
  if (properties.className.length === 0) delete properties.className
  if (!isAllowedId(attribute(element, 'id'))) delete properties.id
  const source = attribute(element, 'src')
  if (source.startsWith('data:') && !isPicture(source)) delete properties.src
  if (Number(properties.tabIndex) !== 0) delete properties.tabIndex
}

function noteLeftOut(tagName: string, line: number, page: Page) {
  if (page.elementsLeftOut.has(tagName)) return
  page.elementsLeftOut.add(tagName)
  const message = `\`<${tagName}>\` is not shown here${strip.includes(tagName) ? '' : ', but what is in it'}.`
  page.problems.push({ line, message })
}
