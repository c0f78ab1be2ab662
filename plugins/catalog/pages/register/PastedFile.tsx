import { useData } from '@callboard/plugin-api/frontend'
import { CodeBlock, ErrorMessage, ProgressNote } from '@callboard/ui'
import { colourYaml } from '../../components/colourYaml'
import { Notice } from '../../components/Notice'
import { catalog } from '../../plugin'
import { PlanProblems } from './PlanProblems'

/** A catalog file that was pasted: what is wrong with it, or where to put it. */
export function PastedFile({ text }: { text: string }) {
  const { data, error, refetch } = useData(catalog.routes.checkText, { text })
  if (error) return <ErrorMessage title="This text could not be looked at" error={error} onRetry={refetch} />
  if (!data) return <ProgressNote>Looking at what you pasted…</ProgressNote>
  const { entities, problems } = data
  const sources = problems.map(({ file }) => ({ file, text }))
  return (
    <>
      <Next entities={entities} hasErrors={problems.some(({ level }) => level === 'error')} />
      {problems.length > 0 ? (
        <PlanProblems plan={{ problems, sources }} how="paste it again" />
      ) : (
        <CodeBlock title="catalog-info.yaml" code={text} html={colourYaml(text)} />
      )}
    </>
  )
}

function Next({ entities, hasErrors }: { entities: string[]; hasErrors: boolean }) {
  const count = entities.length === 1 ? 'One entity' : `${entities.length.toLocaleString()} entities`
  if (hasErrors) return null
  return (
    <div role="status">
      <Notice tone="good" title={`${count}, and nothing wrong`}>
        Save this as <code>catalog-info.yaml</code> at the top of the repository that it is about, and paste the address
        of that file above: the catalog follows files, so that who changes one has it reviewed as code is.
      </Notice>
    </div>
  )
}
