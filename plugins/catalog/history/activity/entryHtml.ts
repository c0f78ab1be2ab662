import { pathOfRef } from '@callboard/catalog-model'
import { formatPointer, formatValue } from '../../components/formatValue'
import { lookOf, lookWords } from '../lookOf'
import type { Activity } from '../Version'
import { causeTitles } from './causeTitles'
import { escaped } from './escaped'

type Happening = Activity['versions'][number]

/** What a feed reader shows of an occasion: where it was read, and what became of each entity. */
export function entryHtml(item: Activity, origin: string): string {
  const { cause, location, commit, versions } = item
  const at = commit ? `, commit ${commit.sha.slice(0, 7)}` : ''
  const changes = versions.map((version) => `<li>${changeHtml(item, version, origin)}</li>`)
  return `<p>${escaped(`${causeTitles[cause]}: ${location}${at}`)}</p><ul>${changes.join('')}</ul>`
}

function changeHtml(item: Activity, version: Happening, origin: string): string {
  const { ref, title, changes } = version
  const link = `<a href="${escaped(origin + pathOfRef(ref))}">${escaped(title ?? ref)}</a>`
  return [`${link} ${lookWords[lookOf({ ...item, ...version })]}`, ...changes.map(fieldHtml)].join('<br>')
}

function fieldHtml({ pointer, before, after }: Happening['changes'][number]): string {
  const [left, right] = [formatValue(before), formatValue(after)]
  return [
    `${escaped(formatPointer(pointer))}:`,
    ...(left === undefined ? [] : [`<del>${escaped(left)}</del>`]),
    ...(right === undefined ? [] : [`<ins>${escaped(right)}</ins>`]),
  ].join(' ')
}
