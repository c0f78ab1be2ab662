import type { HttpOperation } from '../plugin'
import { Contents } from './Contents'
import { Description } from './Description'
import { ParameterTable } from './ParameterTable'
import { RequestSample, Samples } from './Samples'
import { Columns, Section } from './Section'
import { SecurityLine } from './SecurityLine'
import { Status } from './Status'

/** What a request takes and what it answers, with how both look. */
export function HttpDetails({ operation }: { operation: HttpOperation }) {
  const { parameters, body, responses, callbacks, security } = operation
  const answers = responses.flatMap(({ status, contents }) =>
    contents.flatMap(({ examples }) => examples.map((example) => ({ ...example, name: `${status} ${example.name}` }))),
  )
  const bodies = body?.contents.flatMap(({ examples }) => examples) ?? []
  const samples = (
    <>
      <RequestSample curl={operation.curl} />
      {/* One alone is in the command already. */}
      {bodies.length > 1 && <Samples title="Request body" examples={bodies} />}
      {answers.length > 0 && <Samples title="Response" examples={answers} />}
    </>
  )
  return (
    <Columns samples={samples}>
      {security.length > 0 && (
        <Section title="Authentication">
          <SecurityLine security={security} />
        </Section>
      )}
      {parameters.length > 0 && (
        <Section title="Parameters">
          <ParameterTable label="Parameters" parameters={parameters} />
        </Section>
      )}
      {body && (
        <Section title="Request body" aside={body.required ? 'required' : 'may be left out'}>
          <Description html={body.description} small />
          <Contents contents={body.contents} />
        </Section>
      )}
      <Section title="Responses">
        {responses.length === 0 && <p>The definition does not say what is answered.</p>}
        {responses.map((response) => (
          <Status key={response.status} response={response} />
        ))}
      </Section>
      {callbacks.length > 0 && (
        <Section title="Calls in return">
          <ul>
            {callbacks.map(({ name, verb, path }) => (
              <li key={`${name} ${verb} ${path}`}>
                {name}: <code>{`${verb} ${path}`}</code>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Columns>
  )
}
