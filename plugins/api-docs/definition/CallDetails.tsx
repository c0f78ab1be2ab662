import { CodeBlock } from '@callboard/ui'
import type { CallOperation } from '../plugin'
import styles from './CallDetails.module.css'
import { FieldRow, SchemaTree } from './SchemaTree'
import { Columns, Section } from './Section'

/** A field of GraphQL or a method of gRPC: what it takes and what it gives. */
export function CallDetails({ operation }: { operation: CallOperation }) {
  const { verb, signature, takes, request, answer, example } = operation
  const samples = (
    <>
      <CodeBlock title="Signature" code={signature} />
      {example && <CodeBlock title="Request, made up from the schema" code={example} />}
    </>
  )
  return (
    <Columns samples={samples}>
      {takes.length > 0 && (
        <Section title="Arguments">
          <ul className={styles.arguments}>
            {takes.map((field) => (
              <FieldRow key={field.name} field={field} />
            ))}
          </ul>
        </Section>
      )}
      {request && (
        <Section title="Request">
          <SchemaTree schema={request} />
        </Section>
      )}
      <Section title={verb === 'rpc' ? 'Response' : 'Answer'}>
        <SchemaTree schema={answer} />
      </Section>
    </Columns>
  )
}
