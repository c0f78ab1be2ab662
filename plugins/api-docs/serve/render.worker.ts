import type { Operation } from '../plugin'
import { colourExamples } from './colourExamples'
import { renderDescriptions } from './renderDescriptions'

/** The same with every `description` as HTML, and the examples of an operation with colours. */
export default async function render(found: { operation?: Operation }): Promise<object> {
  const { operation } = found
  return renderDescriptions(operation ? { ...found, operation: await colourExamples(operation) } : found)
}
