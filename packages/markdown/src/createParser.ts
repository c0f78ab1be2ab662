import MarkdownIt from 'markdown-it'
import abbreviations from 'markdown-it-abbr'
import definitionLists from 'markdown-it-deflist'
import { light as emoji } from 'markdown-it-emoji'
import footnotes from 'markdown-it-footnote'
import inserts from 'markdown-it-ins'
import marks from 'markdown-it-mark'
import subscripts from 'markdown-it-sub'
import superscripts from 'markdown-it-sup'

/** Raw HTML passes: it is sanitised with all the rest, once the page is whole. */
export const createParser = () =>
  new MarkdownIt({ html: true, linkify: true })
    .use(footnotes)
    .use(definitionLists)
    .use(abbreviations)
    .use(subscripts)
    .use(superscripts)
    .use(marks)
    .use(inserts)
    .use(emoji)
