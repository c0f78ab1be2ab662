import { Fragment, useEffect, useRef } from 'react'
import styles from './CodeBlock.module.css'
import { CodeFrame } from './CodeFrame'
import { CodeLine, type LineNote, Note } from './CodeLine'
import { Folded, useGaps } from './foldedLines'
import { spellTurns } from './spellTurns'

interface CodeBlockProps {
  /** What it is, for those who listen: a file name, usually. Shown above the code. */
  title: string
  /** Plain text, shown as it is. */
  code: string
  /** The same with colours, a line for a line, escaped: what `highlight` of `@callboard/markdown` made of it, for example. */
  html?: string | undefined
  notes?: LineNote[]
  /** First and last line to mark, from 1. */
  marked?: [first: number, last: number]
  /** Line to bring into view. */
  scrollTo?: number
  /** Of what is further than so many lines from every note, only how much it is shows, until it is asked for. */
  around?: number
  /** Where each line is seen elsewhere, such as at the code host: its number leads there. */
  urlOf?: (line: number) => string | null
  /** In px; longer code scrolls inside. Everything shows, if absent. */
  maxHeight?: number
}

/**
 * Text with line numbers, and what is wrong with it under the line it is about.
 *
 * ```tsx
 * <CodeBlock title="catalog-info.yaml" code={text} notes={problems} marked={[1, 12]} />
 * ```
 */
export function CodeBlock({
  title,
  code,
  html,
  notes: given = [],
  marked,
  scrollTo,
  around,
  urlOf,
  maxHeight,
}: CodeBlockProps) {
  const lines = spellTurns(code).replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  // What is missing at the end of a text is missing behind its last line; a note there would stand nowhere.
  const notes = given.map((note) => ({ ...note, line: Math.min(note.line, lines.length) }))
  const coloured = html && spellTurns(html).split('\n')
  const target = useScrollTo(scrollTo)
  const { gapAt, unfold } = useGaps(
    lines.length,
    notes.map(({ line }) => line),
    around,
  )
  return (
    <CodeFrame title={title} code={code} maxHeight={maxHeight}>
      <pre className={styles.code}>
        {lines.map((text, index) => {
          const number = index + 1
          const gap = gapAt(number)
          if (gap) return number === gap[0] && <Folded key={number} gap={gap} unfold={unfold} />
          return (
            <Fragment key={number}>
              <CodeLine
                number={number}
                text={text}
                html={coloured?.[index]}
                isMarked={isBetween(number, marked)}
                level={worst(notesAt(notes, number))}
                url={urlOf?.(number)}
                {...(number === scrollTo && { target })}
              />
              {notesAt(notes, number).map((note) => (
                <Note key={note.message} {...note} />
              ))}
            </Fragment>
          )
        })}
      </pre>
    </CodeFrame>
  )
}

function useScrollTo(line: number | undefined) {
  const target = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (line !== undefined) target.current?.scrollIntoView({ block: 'center' })
  }, [line])
  return target
}

const notesAt = (notes: LineNote[], line: number) => notes.filter((note) => note.line === line)
const worst = (notes: LineNote[]) =>
  (['error', 'warning', 'info'] as const).find((level) => notes.some((note) => note.level === level))
const isBetween = (line: number, marked?: [number, number]) =>
  marked !== undefined && line >= marked[0] && line <= marked[1]
