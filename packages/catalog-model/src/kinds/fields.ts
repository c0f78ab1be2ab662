import { z } from 'zod'
import { ref } from '../Kind'

/** Text that says something: not empty. */
export const Text = z.string().min(1, 'must not be empty')

/** The free-form type of an entity, with the values that people use. */
export function typeOf(noun: string, examples: readonly string[]) {
  return Text.meta({
    description: `What sort of ${noun} it is, such as ${inWords(examples)}.`,
    examples: [...examples],
  })
}

const inWords = (examples: readonly string[]) => examples.map((example) => `\`${example}\``).join(', ')

const stages = ['experimental', 'production', 'deprecated']
export const Lifecycle = Text.meta({
  description: `How far along it is, such as ${inWords(stages)}.`,
  examples: stages,
})

export const Owner = ref('ownedBy', { inverse: 'ownerOf', kind: 'Group' }).describe(
  'The group, or `user:<name>`, that answers for it.',
)

export const System = ref('partOf', { inverse: 'hasPart', kind: 'System' }).describe('The system that it belongs to.')

/** How a group or a user appears on the screen. */
export const Profile = z.looseObject({
  displayName: Text.optional().describe('The name as people write it.'),
  email: Text.optional(),
  picture: Text.optional().describe('URL of an image.'),
})
