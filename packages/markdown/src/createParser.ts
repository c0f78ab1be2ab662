import MarkdownItParser, { type MarkdownIt } from 'markdown-it'
import abbreviations from 'markdown-it-abbr'
import definitionLists from 'markdown-it-deflist'
import { full as emoji } from 'markdown-it-emoji'
import footnotes from 'markdown-it-footnote'
import marks from 'markdown-it-mark'
import subscripts from 'markdown-it-sub'
import superscripts from 'markdown-it-sup'
import { alerts } from './syntax/alerts'
import { contentTabs } from './syntax/contentTabs'
import { edits } from './syntax/edits'
import { fencedBlocks } from './syntax/fencedBlocks'
import { fences } from './syntax/fences'
import { footnoteLabels } from './syntax/footnoteLabels'
import { footnoteLimit } from './syntax/footnoteLimit'
import { iconNames } from './syntax/iconNames'
import { indentedAdmonitions } from './syntax/indentedAdmonitions'
import { keyboardKeys } from './syntax/keys'
import { lines } from './syntax/lines'
import { markdownInHtml } from './syntax/markdownInHtml'
import { nesting } from './syntax/nesting'
import { taskLists } from './syntax/taskLists'

/** Raw HTML passes: it is sanitised with all the rest, once the page is whole. */
export function createParser(): MarkdownIt {
  const md = new MarkdownItParser({ html: true, linkify: true })
  // `README.md` is a file, though .md is a country.
  md.linkify.set({ fuzzyLink: false })
  // What a link may be is decided once, on the finished page.
  md.validateLink = () => true
  return md
    .use(footnotes)
    .use(footnoteLimit)
    .use(footnoteLabels)
    .use(definitionLists)
    .use(abbreviations)
    .use(subscripts)
    .use(superscripts)
    .use(marks)
    .use(emoji, { shortcuts: {} })
    .use(indentedAdmonitions)
    .use(contentTabs)
    .use(fencedBlocks)
    .use(alerts)
    .use(markdownInHtml)
    .use(keyboardKeys)
    .use(edits)
    .use(iconNames)
    .use(taskLists)
    .use(fences)
    .use(lines)
    .use(nesting)
}
