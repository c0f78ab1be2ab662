import { Badge, CodeBlock } from '@callboard/ui'
import type { EventOperation, Message } from '../plugin'
import { Description } from './Description'
import styles from './EventDetails.module.css'
import { ParameterTable } from './ParameterTable'
import { Samples } from './Samples'
import { SchemaTree } from './SchemaTree'
import { Columns, Section } from './Section'

/** Who does what, which AsyncAPI 2 says from the side of others and 3 from the side of the application. */
const meanings: Record<string, string> = {
  publish: 'You publish to this channel; the application receives.',
  subscribe: 'You subscribe to this channel; the application sends.',
  send: 'The application sends to this channel.',
  receive: 'The application receives from this channel.',
}

/** A channel with what goes over it. */
export function EventDetails({ operation }: { operation: EventOperation }) {
  const { verb, channel, parameters, servers, messages, reply, bindings } = operation
  const samples = messages.flatMap(({ name, examples }) =>
    examples.map((example) => ({ ...example, name: messages.length > 1 ? `${name}: ${example.name}` : example.name })),
  )
  return (
    <Columns samples={samples.length > 0 && <Samples title="Message" examples={samples} />}>
      <Section title="Channel">
        {Object.hasOwn(meanings, verb) && <p className={styles.meaning}>{meanings[verb]}</p>}
        {channel?.description && (
          <div className={styles.about}>
            <Description html={channel.description} small />
          </div>
        )}
        {servers.length > 0 && <p className={styles.meaning}>On {servers.join(', ')} only.</p>}
        {parameters.length > 0 && <ParameterTable label="Parts of the address" parameters={parameters} />}
        {bindings && <CodeBlock title="Settings of the protocol" code={bindings} maxHeight={240} />}
      </Section>
      <Section title={messages.length === 1 ? 'Message' : `${messages.length} messages`}>
        {messages.map((message) => (
          <MessageDetails key={message.name} message={message} isOpen={messages.length === 1} />
        ))}
      </Section>
      {reply && (
        <Section title="Reply" aside={reply.address}>
          {reply.messages.map((message) => (
            <MessageDetails key={message.name} message={message} isOpen={reply.messages.length === 1} />
          ))}
        </Section>
      )}
    </Columns>
  )
}

function MessageDetails({ message, isOpen }: { message: Message; isOpen: boolean }) {
  const { name, title, summary, description, deprecated, contentType, correlation, headers } = message
  return (
    <details className={styles.message} open={isOpen}>
      <summary className={styles.head}>
        <code className={styles.name}>{name}</code>
        <span className={styles.title}>{title ?? summary}</span>
        {deprecated && <Badge tone="warn">deprecated</Badge>}
      </summary>
      <div className={styles.body}>
        {title && summary && <p>{summary}</p>}
        <Description html={description} small />
        <p className={styles.facts}>
          {[contentType, correlation && `correlated by ${correlation}`].filter(Boolean).join(' · ')}
        </p>
        {message.payload && (
          <>
            <p className={styles.part}>Payload</p>
            <SchemaTree schema={message.payload} />
          </>
        )}
        {message.payloadText && <CodeBlock title="Payload" code={message.payloadText} maxHeight={420} />}
        {headers && (
          <>
            <p className={styles.part}>Headers</p>
            <SchemaTree schema={headers} />
          </>
        )}
      </div>
    </details>
  )
}
