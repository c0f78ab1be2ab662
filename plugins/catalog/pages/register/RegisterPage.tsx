import { Page } from '@callboard/ui'
import { useSearchParams } from 'react-router'
import { RegisterHelp } from './RegisterHelp'
import styles from './RegisterPage.module.css'
import { Registration } from './Registration'
import { TargetForm } from './TargetForm'
import { targetProblem } from './targetProblem'

/** `/catalog/register`: a URL, what registering it would do, and then doing exactly that. The URL stands in the address. */
export default function RegisterPage() {
  const [query, setQuery] = useSearchParams()
  const target = query.get('target') ?? ''
  return (
    <Page
      title="Register"
      description="Paste the address of a catalog file. You see what would happen before anything is written."
      breadcrumbs={[{ title: 'Catalog', to: '/catalog' }]}
    >
      <div className={styles.page}>
        <TargetForm target={target} onPlan={(url) => setQuery({ target: url })} />
        {target && !targetProblem(target) ? <Registration key={target} target={target} /> : <RegisterHelp />}
      </div>
    </Page>
  )
}
