import { useData, usePortal } from '@callboard/plugin-api/frontend'
import { Card, Choice, CodeBlock, TextInput } from '@callboard/ui'
import { useEffect, useState } from 'react'
import { colourYaml } from '../../../components/colourYaml'
import { catalog } from '../../../plugin'
import styles from './FileMaker.module.css'
import { examples, type Facts, fileOf } from './fileOf'

const types = ['service', 'website', 'library'].map((value) => ({ value, label: value }))
const lifecycles = ['experimental', 'production', 'deprecated'].map((value) => ({ value, label: value }))

/** For what has no catalog file yet: one that is written while somebody says what is in it, and looked at as it would be read. */
export function FileMaker({ name = '' }: { name?: string }) {
  const { user } = usePortal()
  const [facts, setFacts] = useState<Facts>({
    name,
    description: '',
    type: 'service',
    lifecycle: 'production',
    owner: user.groups[0] ?? '',
  })
  const say = (fact: keyof Facts) => (value: string) => setFacts({ ...facts, [fact]: value })
  const text = fileOf(facts)
  const problems = useProblems(text)
  return (
    <div className={styles.maker}>
      <Card title="Write a file">
        <div className={styles.fields}>
          <TextInput label="Name" value={facts.name} placeholder={examples.name} onChange={say('name')} />
          <TextInput
            label="What it does"
            value={facts.description}
            placeholder={examples.description}
            onChange={say('description')}
          />
          <TextInput label="Owner" value={facts.owner} placeholder={examples.owner} onChange={say('owner')} />
          <Choice label="Type" ways={types} value={facts.type} onChange={say('type')} />
          <Choice label="Lifecycle" ways={lifecycles} value={facts.lifecycle} onChange={say('lifecycle')} />
          <p>
            Save it as <code>catalog-info.yaml</code> at the top of the repository, and paste its address above.
          </p>
        </div>
      </Card>
      <CodeBlock title="catalog-info.yaml" code={text} html={colourYaml(text)} notes={problems} />
    </div>
  )
}

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
