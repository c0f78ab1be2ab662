import { Component, type ReactNode } from 'react'
import { ErrorMessage } from './ErrorMessage'

interface ErrorBoundaryProps {
  children: ReactNode
  /** When it changes, what failed is tried again; the path of the page, usually. */
  resetKey?: string
  /** Shown instead of the error, where there is something plainer to show; null for nothing. */
  fallback?: ReactNode
}

/**
 * Keeps an error where it happened: shows what failed in place of its children, and lets them be tried again.
 *
 * ```tsx
 * <ErrorBoundary resetKey={pathname}><Graph /></ErrorBoundary>
 * ```
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error?: Error | undefined }> {
  override state: { error?: Error | undefined } = {}

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.error && before.resetKey !== this.props.resetKey) this.setState({ error: undefined })
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    if (this.props.fallback !== undefined) return this.props.fallback
    return <ErrorMessage error={error} onRetry={() => this.setState({ error: undefined })} />
  }
}
