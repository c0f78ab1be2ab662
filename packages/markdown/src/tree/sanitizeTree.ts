import type { Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'

const text = 'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'
const blocks =
  'blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr img input label li nav ol p pre section summary'
const tables = 'caption col colgroup table tbody td tfoot th thead tr'

// Only what pages are written with: a class of the shell would let a page look like the shell.
const classes =
  /^(language-[\w+#.-]{1,40}|code-[a-z]+|line|marked|admonition(-title)?|(is|only)-[a-z-]+|tabs?(-[a-z]+)?|task(-list)?|footnotes?(-[a-z]+)?|alias|toc|scroll|heading-link|mermaid|snippet(-[a-z]+)?|md-button(--primary)?|annotate|grid|cards|card|emoji|inline|end|center|keys|linenums)$/

const schema: Schema = {
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'svg',
    'math',
    'iframe',
    'object',
    'embed',
    'select',
    'textarea',
    'title',
    'xmp',
    'plaintext',
    'noembed',
    'noframes',
  ],
  tagNames: `${text} ${blocks} ${tables}`.split(' '),
  attributes: {
    '*': ['id', ['className', classes], 'title', 'lang', ['dir', 'ltr', 'rtl', 'auto'], 'ariaLabel', 'ariaHidden'],
    a: ['href', ['target', '_blank'], ['rel', 'noreferrer']],
    img: ['src', 'alt', 'width', 'height', ['loading', 'lazy'], ['align', 'left', 'right', 'center']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    details: ['open'],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
    li: ['value'],
    div: [['tabIndex', '0'], ['role', 'region', 'tablist', 'tabpanel'], 'dataTabs'],
    section: [
      ['tabIndex', '0'],
      ['role', 'region'],
    ],
    pre: [['tabIndex', '0'], ['role', 'region'], 'dataLanguage', 'dataLinenums'],
    td: ['colSpan', 'rowSpan', ['align', 'left', 'right', 'center']],
    th: ['colSpan', 'rowSpan', ['align', 'left', 'right', 'center'], ['scope', 'col', 'row']],
    col: ['span'],
    colgroup: ['span'],
    time: ['dateTime'],
    p: [['align', 'left', 'right', 'center']],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  clobber: [],
}

/** Only elements, attributes and addresses that do nothing but show text and lead elsewhere. */
export const sanitizeTree = (tree: Root): Root => sanitize(tree, schema) as Root
