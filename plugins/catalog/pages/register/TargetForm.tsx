import { Button, TextInput } from '@callboard/ui'
import { type ClipboardEvent, type FormEvent, useEffect, useRef, useState } from 'react'
import styles from './TargetForm.module.css'
import { targetProblem } from './targetProblem'

interface Props {
  target: string
  onPlan: (url: string) => void
  /** Told of a catalog file that was pasted instead of its address. */
  onFile: (text: string) => void
}

/** The one input: a URL pasted over it is planned at once, as a file is looked at; a typed URL on Enter. */
export function TargetForm({ target, onPlan, onFile }: Props) {
  const { text, setText, problem, setProblem } = useTyped(target)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!target) field.current?.focus()
  }, [target])

  const plan = (url: string) => {
    const found = targetProblem(url)
    setProblem(found)
    if (!found) onPlan(url)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    plan(text.trim())
  }
  const paste = (event: ClipboardEvent) => {
    const { value, selectionStart, selectionEnd } = event.target as HTMLInputElement
    const pasted = event.clipboardData.getData('text').trim()
    if (looksLikeFile(pasted)) {
      event.preventDefault()
      return onFile(pasted)
    }
    // Pasted into the middle of a text, it is a part of an address that is still being written.
    if (selectionStart !== 0 || selectionEnd !== value.length || targetProblem(pasted)) return
    event.preventDefault()
    setText(pasted)
    plan(pasted)
  }
  return (
    <form className={styles.form} onSubmit={submit} onPaste={paste} noValidate>
      <div className={styles.input}>
        <TextInput
          label="Address of a catalog file"
          type="url"
          autoComplete="off"
          spellCheck={false}
          ref={field}
          placeholder="https://github.com/your-org/your-repo/blob/main/catalog-info.yaml"
          value={text}
          error={problem}
          onChange={setText}
        />
      </div>
      <Button type="submit" variant={target ? 'default' : 'primary'}>
        Preview
      </Button>
    </form>
  )
}

/** An address has one line, and YAML that says what it is has more. */
const looksLikeFile = (text: string) => text.includes('\n') && /^\s*["']?(apiVersion|kind)["']?\s*:/m.test(text)

/** What stands in the field: the address that was asked for, as soon as another one is, and what is typed over it since. */
function useTyped(target: string) {
  const [shown, setShown] = useState(target)
  const [text, setText] = useState(target)
  const [problem, setProblem] = useState(() => problemOf(target))
  if (shown !== target) {
    setShown(target)
    setText(target)
    setProblem(problemOf(target))
  }
  return { text, setText, problem, setProblem }
}

const problemOf = (target: string) => (target ? targetProblem(target) : undefined)
