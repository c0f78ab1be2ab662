import type { ErrorCode, YAMLError } from 'yaml'
import type { NodeProblem } from './Reading'

/** What the parser's own words leave open: what to do. */
const advice: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'A tab stands where YAML wants spaces. Indent with spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'There is a second `: ` on the line. Put text that has `: ` in it in quotes.',
  MULTILINE_IMPLICIT_KEY: 'This line is neither a `key: value` nor part of the text above it. Check its indentation.',
  BAD_INDENT:
    'The line is not indented like its neighbours, or a bracket above it is not closed. Indent fields of the same object alike.',
  BAD_SCALAR_START: 'Text cannot start with this character. Put it in quotes.',
  BAD_DQ_ESCAPE: 'YAML does not know this `\\` sequence. Write `\\\\` for a backslash, or use single quotes.',
  MISSING_CHAR: 'Something that was opened before is not closed: a quote, a bracket, or the `:` behind a key.',
  UNEXPECTED_TOKEN: 'YAML does not expect this here. Check the quotes and the indentation above it.',
  KEY_OVER_1024_CHARS: 'A key cannot be longer than 1024 characters. Is a quote or a `:` missing above?',
  RESOURCE_EXHAUSTION: 'The document is nested too deep. Take some of the levels out.',
}

/** What the parser says about a document, with what to do about it. */
export function syntaxProblem({ code, message, pos }: YAMLError, level: 'error' | 'warning'): NodeProblem {
  const hint = advice[code]
  const said = message.trim().replace(/[.:]?$/, '.')
  // Of its own stack it speaks to itself.
  const alsoSaid = code === 'RESOURCE_EXHAUSTION' ? '' : ` (${said})`
  return {
    level,
    code: level === 'error' ? 'yaml-syntax' : 'yaml-warning',
    message: hint ? hint + alsoSaid : said,
    pointer: '',
    offset: pos[0],
  }
}
