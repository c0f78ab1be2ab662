import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { type PathStep, toPointer } from '../jsonPointer'
import type { Problem } from '../Problem'

/** Something wrong with a node: a problem that does not know yet where its document stands. */
export interface NodeProblem extends Pick<Problem, 'level' | 'code' | 'message' | 'pointer' | 'fix'> {
  /** In the text of the document. */
  offset: number
}

/** What the aliases of one file may still unfold to, in characters. Shared by its documents: many small bombs are one. */
export interface AliasBudget {
  left: number
}

/** The reading of one document, as far as it has come. */
export interface Reading {
  problems: NodeProblem[]
  /** Whether any of them is an error. */
  broken: boolean
  reportedOnce: Set<string>
  anchors: Map<string, Node>
  /** What each alias stands for. */
  targets: Map<Alias, Node>
  /** The collections around the node that is read; an alias to one of them would never end. */
  open: Set<Node>
  budget: AliasBudget
  /** Within how many aliases we are. */
  expanding: number
}

/** More than anyone reads; a file of nothing else must not cost more than one of entities. */
const mostProblems = 100

/** The reading of a document before its first node. */
export function startReading(budget: AliasBudget): Reading {
  return {
    problems: [],
    broken: false,
    reportedOnce: new Set(),
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    budget,
    expanding: 0,
  }
}

type Finding = Pick<NodeProblem, 'code' | 'message' | 'fix'> & { level?: Problem['level'] }

/** Notes a problem with a node. What stands behind an alias was noted where it is written. */
export function report(reading: Reading, node: unknown, path: readonly PathStep[], finding: Finding): void {
  if (reading.expanding === 0) note(reading, node, path, finding)
}

/** Notes an error that says it all the first time, wherever it shows. */
export function reportOnce(reading: Reading, node: unknown, path: readonly PathStep[], finding: Finding): void {
  if (reading.reportedOnce.has(finding.code)) return
  reading.reportedOnce.add(finding.code)
  note(reading, node, path, finding)
}

function note(reading: Reading, node: unknown, path: readonly PathStep[], finding: Finding): void {
  const level = finding.level ?? 'error'
  if (level === 'error') reading.broken = true
  if (reading.problems.length >= mostProblems) return
  const offset = (node as Node | null)?.range?.[0] ?? 0
  reading.problems.push({ ...finding, level, pointer: toPointer(path), offset })
}

/** Keeps a node for the aliases behind it. */
export function remember(node: Scalar | YAMLMap | YAMLSeq, reading: Reading): void {
  if (node.anchor && reading.expanding === 0) reading.anchors.set(node.anchor, node)
}

/** Takes what an unfolded node costs from the budget. */
export function spend(characters: number, reading: Reading): void {
  if (reading.expanding > 0) reading.budget.left -= characters
}

/** An alias means the last anchor of its name before it; found on the first visit, which goes in the order of the text. */
export function targetOf(alias: Alias, path: readonly PathStep[], reading: Reading): Node | undefined {
  const target = reading.targets.get(alias) ?? reading.anchors.get(alias.source)
  if (target) reading.targets.set(alias, target)
  else {
    const quoted = `"*${alias.source}"`
    const message = `There is no \`&${alias.source}\` before \`*${alias.source}\`. Text that starts with \`*\` has to stand in quotes.`
    report(reading, alias, path, {
      code: 'unknown-alias',
      message,
      fix: { title: `Write \`${quoted}\``, replacement: quoted },
    })
  }
  return target
}
