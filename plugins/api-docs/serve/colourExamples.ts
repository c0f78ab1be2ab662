import { highlight } from '@callboard/markdown'
import type { Content, Example, Message, Operation } from '../plugin'

/** The same operation, its examples with colours. */
export async function colourExamples(operation: Operation): Promise<Operation> {
  switch (operation.kind) {
    case 'http': {
      const { body } = operation
      return {
        ...operation,
        ...(body && { body: { ...body, contents: await each(body.contents, colourContent) } }),
        responses: await each(operation.responses, async (response) => ({
          ...response,
          contents: await each(response.contents, colourContent),
        })),
      }
    }
    case 'event':
      return { ...operation, messages: await each(operation.messages, colourMessage) }
    default:
      return operation
  }
}

const colourContent = async (content: Content): Promise<Content> => ({
  ...content,
  examples: await each(content.examples, colour),
})

const colourMessage = async (message: Message): Promise<Message> => ({
  ...message,
  examples: await each(message.examples, colour),
})

async function colour(example: Example): Promise<Example> {
  const isJson = /^\s*[{[]/.test(example.text)
  return isJson ? { ...example, html: await highlight(example.text, 'json') } : example
}

const each = <Item>(list: Item[], change: (item: Item) => Promise<Item>) => Promise.all(list.map(change))
