import { inShort } from '@callboard/plugin-api'
import { structuredPatch } from 'diff'
import { stringify } from 'yaml'
import { fieldChanges } from '../../locations/fieldChanges'
import type { FieldDiff, Hunk } from './Diff'

/** As many as anyone reads. */
const mostFields = 200
const longestText = 20_000
/**
 * Texts that differ in more lines than this are two texts. Bounds the time, which grows with the square of it: the fields of a
 * comparison share it, and each has a few to itself.
 */
const mostEdits = 1000
const fewEdits = 30
const mostLines = 500
const longestCompared = 1_000_000

/** What differs between two documents: fields one by one, texts and lists line by line. */
export function fieldDiffs(before: unknown, after: unknown): { fields: FieldDiff[]; more: number } {
  const changes = fieldChanges(before, after)
  let edits = mostEdits
  return {
    fields: changes.slice(0, mostFields).map(({ pointer, before, after }) => {
      const { spent, ...field } = fieldDiff(pointer, textOf(before), textOf(after), Math.max(edits, fewEdits))
      edits -= spent
      return field
    }),
    more: Math.max(0, changes.length - mostFields),
  }
}

function fieldDiff(
  pointer: string,
  before: string | null,
  after: string | null,
  edits: number,
): FieldDiff & { spent: number } {
  const { spent, hunks } = hunksOf(before, after, edits)
  const [left, right] = [shortened(before), shortened(after)]
  return {
    pointer,
    change: before === null ? 'added' : after === null ? 'removed' : 'changed',
    before: left.text,
    after: right.text,
    hunks: hunks?.hunks ?? null,
    isCut: hunks ? hunks.isCut : left.isCut || right.isCut,
    spent,
  }
}

interface Compared {
  /** How many edits were tried. */
  spent: number
  /** Undefined for what is not compared, or differs in more lines than there are edits. */
  hunks?: { hunks: Hunk[]; isCut: boolean }
}

function hunksOf(before: string | null, after: string | null, edits: number): Compared {
  if (before === null || after === null || !(before + after).trimEnd().includes('\n')) return { spent: 0 }
  if (before.length + after.length > longestCompared) return { spent: 0 }
  // With a line break at the end of either, or the library notes where there is none.
  const patch = structuredPatch('', '', `${before}\n`, `${after}\n`, '', '', { context: 3, maxEditLength: edits })
  if (!patch) return { spent: edits }
  const hunks: Hunk[] = []
  let room = mostLines
  for (const { oldStart, newStart, lines } of patch.hunks) {
    if (room > 0)
      hunks.push({ beforeLine: oldStart, afterLine: newStart, lines: lines.slice(0, room).map(withinWidth) })
    room -= lines.length
  }
  const changed = patch.hunks.flatMap(({ lines }) => lines).filter((line) => !line.startsWith(' '))
  return { spent: changed.length, hunks: { hunks, isCut: room < 0 } }
}

/** A line of a minified file can be the whole of it. */
const withinWidth = (line: string) => inShort(line, 2000)

function shortened(text: string | null): { text: string | null; isCut: boolean } {
  const isCut = text !== null && text.length > longestText
  return { text: isCut ? inShort(text, longestText) : text, isCut }
}

/** As it would stand in a file; null where there is none. */
function textOf(value: unknown): string | null {
  if (value === undefined) return null
  return typeof value === 'string' ? value : stringify(value, { lineWidth: 0 }).trimEnd()
}
