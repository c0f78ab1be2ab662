import { z } from 'zod'
import type { Kind } from './Kind'
import { stepsOf } from './stepsOf'
import { fieldAt, unwrap } from './validate/fieldAt'

/** What people call a field of a kind: the title that its kind or its schema gives it, else its name in words: "Serial number". */
export function fieldTitle(field: string, { spec, titles = {} }: Pick<Kind, 'spec' | 'titles'>): string {
  if (Object.hasOwn(titles, field)) return titles[field] ?? field
  const path = stepsOf(field)
  const schema = path[0] === 'spec' ? fieldAt(spec, path.slice(1)) : undefined
  const { title } = (schema && z.globalRegistry.get(unwrap(schema))) ?? {}
  return title ?? inWords(path.at(-1) ?? '')
}

function inWords(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[-_]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1).replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())
}
