import { useData, usePortal } from '@callboard/plugin-api/frontend'
import { Button, Card, Choice, CodeBlock, CodeInText } from '@callboard/ui'
import { useEffect, useState } from 'react'
import { colourYaml } from '../../../components/colourYaml'
import { catalog, type Fact, type RepositoryFacts } from '../../../plugin'
import { type Draft, draftOf, examples } from './Draft'
import { FactInput } from './FactInput'
import styles from './FileMaker.module.css'
import { FoundParts } from './FoundParts'
import { fileOf } from './fileOf'

const types = ['service', 'website', 'library'].map((value) => ({ value, label: value }))
const lifecycles = ['experimental', 'production', 'deprecated'].map((value) => ({ value, label: value }))

/**
 * For what has no catalog file yet: one that is written while somebody says what is in it, and looked at as it would be read. It begins
 * with what the repository says.
 */
export function FileMaker({ found }: { found?: RepositoryFacts }) {
  const [group] = usePortal().user.groups
  const [draft, setDraft] = useState(() => draftOf(found, group))
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const text = fileOf(draft)
  const problems = useProblems(text)
  return (
    <div className={styles.maker}>
      <Card title="Write a file">
        <div className={styles.fields}>
          {found?.unread && (
            <p>
              Nothing is filled in from the files: <CodeInText>{found.unread}</CodeInText>
            </p>
          )}
          <Fields
            found={found && { ...(group && { owner: { value: group, from: 'your groups' } }), ...found }}
            draft={draft}
            onChange={change}
          />
          {found && <FoundParts found={found} draft={draft} onChange={change} />}
          <WhereTo file={found?.file} />
        </div>
      </Card>
      <CodeBlock title="catalog-info.yaml" code={text} html={colourYaml(text)} notes={problems} />
    </div>
  )
}

interface FieldsProps {
  found: RepositoryFacts | undefined
  draft: Draft
  onChange: (change: Partial<Draft>) => void
}

function Fields({ found, draft, onChange }: FieldsProps) {
  const field = (name: 'name' | 'title' | 'description' | 'owner' | 'tags', fact: Fact | undefined) => ({
    value: draft[name],
    found: fact,
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <>
      <FactInput
        label="Name"
        placeholder={examples.name}
        {...field('name', found?.name.value ? found.name : undefined)}
      />
      <FactInput label="Title" placeholder="My service" {...field('title', found?.title)} />
      <FactInput
        label="What it does"
        placeholder={examples.description}
        {...field('description', found?.description)}
      />
      <FactInput label="Owner" placeholder={examples.owner} {...field('owner', found?.owner)} />
      <FactInput label="Tags" placeholder="typescript, react" {...field('tags', tagsIn(found))} />
      <Choice label="Type" ways={typesOf(found)} value={draft.type} onChange={(type) => onChange({ type })} />
      <Choice
        label="Lifecycle"
        ways={lifecycles}
        value={draft.lifecycle}
        onChange={(lifecycle) => onChange({ lifecycle })}
      />
    </>
  )
}

function tagsIn(found: RepositoryFacts | undefined): Fact | undefined {
  if (!found || found.tags.length === 0) return undefined
  return {
    value: found.tags.map(({ value }) => value).join(', '),
    from: [...new Set(found.tags.map(({ from }) => from))].join(', '),
  }
}

const typesOf = (found: RepositoryFacts | undefined) =>
  types.map((way) =>
    found?.type && way.value === found.type.value ? { ...way, description: `From ${found.type.from}` } : way,
  )

const WhereTo = ({ file }: { file: string | undefined }) =>
  file ? (
    <>
      <p>
        Save it as <code>{file}</code>. Once it is there, the plan says what registering it would do.
      </p>
      <div>
        <Button to={`?${new URLSearchParams({ target: file })}`}>Preview the saved file</Button>
      </div>
    </>
  ) : (
    <p>
      Save it as <code>catalog-info.yaml</code> at the top of the repository, and paste its address above.
    </p>
  )

/** In ms: shorter than a pause between two words. */
const pause = 250

/** What is wrong with a text, once it is not typed any more; meanwhile what was wrong before. */
function useProblems(text: string) {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return useData(catalog.routes.checkText, { text: settled }, { keepPrevious: true }).data?.problems ?? []
}
