import { useRefusal } from '@callboard/plugin-api/frontend'
import { Button, Refusal } from '@callboard/ui'
import { catalog } from '../../plugin'

interface Props {
  children?: string
  /** Whether it says why it is not there, where nothing else on the page does. */
  saysWhyNot?: boolean
}

/** The way to registering, for those who can. */
export function RegisterButton({ children = 'Register', saysWhyNot = false }: Props) {
  const refusal = useRefusal(catalog, 'register')
  if (refusal) return saysWhyNot && <Refusal>{refusal}</Refusal>
  return (
    <Button variant="primary" icon="plus" to="/catalog/register">
      {children}
    </Button>
  )
}
