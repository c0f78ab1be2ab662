import { type Problem, sentencesOf } from '@callboard/catalog-model'
import { CodeBlock, CodeInText } from '@callboard/ui'
import { colourYaml } from '../../components/colourYaml'
import { Notice } from '../../components/Notice'
import type { Plan } from '../../plugin'
import styles from './PlanProblems.module.css'
import { type FileProblems, problemsByFile } from './problemsByFile'
import { UnreadableFile } from './UnreadableFile'

/** As many lines as show what a problem is about. */
const around = 4

/** What is wrong with the files, where it is: in their text, below the line that it is about. */
export function PlanProblems({
  plan,
  how = 'preview again',
}: {
  plan: Pick<Plan, 'problems' | 'sources'>
  how?: string
}) {
  const files = problemsByFile(plan)
  if (files.length === 0) return null
  return (
    <section className={styles.problems} aria-label="Problems">
      <Heading problems={plan.problems} how={how} />
      {files.map((file) => (
        <ProblemsOfFile key={file.file} {...file} />
      ))}
    </section>
  )
}

/** Counts what has to be mended: notes are shown below it all the same. */
function Heading({ problems, how }: { problems: Problem[]; how: string }) {
  const wrong = problems.filter(({ level }) => level !== 'info')
  if (wrong.length === 0) return <Notice tone="info" title="Nothing has to be mended" />
  const hasErrors = wrong.some(({ level }) => level === 'error')
  const files = new Set(wrong.map(({ file }) => file))
  return (
    <Notice tone={hasErrors ? 'bad' : 'warn'} title={countOf(wrong.length, files.size)}>
      Mend what is marked and {how}. What has no errors can be registered without the rest.
    </Notice>
  )
}

function countOf(problems: number, files: number): string {
  const what = problems === 1 ? 'One problem' : `${problems} problems`
  return files === 1 ? `${what} in one file` : `${what} in ${files} files`
}

function ProblemsOfFile({ file, text, problems }: FileProblems) {
  const unreadable = problems.find(({ code }) => code === 'unreadable')
  if (unreadable) return <UnreadableFile problem={unreadable} />
  if (text !== undefined)
    return <CodeBlock title={file} code={text} html={colourYaml(text)} notes={problems} around={around} />
  return (
    <ul className={styles.list}>
      {problems.map(({ line, code, message, fix }) => (
        <li key={`${line}:${code}`}>
          <code>
            {file}:{line}
          </code>{' '}
          <CodeInText>{sentencesOf({ message, fix })}</CodeInText>
        </li>
      ))}
    </ul>
  )
}
