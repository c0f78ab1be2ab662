import { useCan } from '@callboard/plugin-api/frontend'
import { Button } from '@callboard/ui'
import { catalog } from '../../plugin'

/** The way to registering, for those who may. */
export function RegisterButton({ children = 'Register' }: { children?: string }) {
  const mayRegister = useCan(catalog, 'register')
  if (!mayRegister) return null
  return (
    <Button variant="primary" icon="plus" to="/catalog/register">
      {children}
    </Button>
  )
}
