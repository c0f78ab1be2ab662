import type { Version } from '../history/Version'
import { versionSentence } from '../history/versionSentence'
import { plain } from './inMarkdown'

/** What happened to an entity once. */
export function versionLine(version: Version): string {
  const { at, actor, changes, commit } = version
  const said = [
    `${at}: ${versionSentence(version)}`,
    actor && `by ${actor}`,
    commit && `commit ${commit.sha.slice(0, 10)}`,
    ...changes.map(({ pointer, before, after }) => `${pointer} was ${inText(before)}, is ${inText(after)}`),
  ]
  return `- ${said
    .filter(Boolean)
    .map((part) => plain(String(part)))
    .join('; ')}`
}

const inText = (value: unknown) => (value === undefined ? 'absent' : (JSON.stringify(value) ?? 'absent'))
