import type { PluginDetails } from '@callboard/plugin-api'

/** What a Prometheus histogram holds: of each combination of labels its buckets, sum and count. */
export interface Sample {
  metricName?: string
  value: number
  labels: Partial<Record<string, string | number>>
}

type Requests = PluginDetails['requests']

interface Counted {
  count: number
  failed: number
  /** How many took no longer than each bound, in seconds. */
  buckets: Map<number, number>
}

/** How a plugin's routes answered, and all of them together. */
export function requestsOf(samples: Sample[], pluginId: string): Requests {
  const own = samples.filter(({ labels: { route } }) => /^[\w-]+/.exec(String(route))?.[0] === pluginId)
  const names = [...new Set(own.map(({ labels: { route } }) => String(route)))]
  const routes = names.map((name) => {
    const counted = count(own.filter(({ labels }) => labels.route === name))
    return { name: name.slice(pluginId.length).replace(/^\./, ''), ...summed(counted) }
  })
  return { ...summed(count(own)), routes: routes.toSorted((one, other) => other.count - one.count) }
}

function count(samples: Sample[]): Counted {
  const counted: Counted = { count: 0, failed: 0, buckets: new Map() }
  for (const { metricName = '', value, labels } of samples) {
    if (metricName.endsWith('_count')) {
      counted.count += value
      if (Number(labels.status) >= 500) counted.failed += value
    }
    if (metricName.endsWith('_bucket')) {
      const bound = labels.le === '+Inf' ? Number.POSITIVE_INFINITY : Number(labels.le)
      counted.buckets.set(bound, (counted.buckets.get(bound) ?? 0) + value)
    }
  }
  return counted
}

const summed = ({ count, failed, buckets }: Counted) => ({ count, failed, p95: quantile(0.95, count, buckets) })

/** As Prometheus estimates it: within a bucket, evenly. What took longer than the last bound is told as that bound. */
function quantile(share: number, count: number, buckets: Counted['buckets']): number {
  const rank = share * count
  let [below, before] = [0, 0]
  for (const [bound, upTo] of [...buckets].sort(([one], [other]) => one - other)) {
    if (bound === Number.POSITIVE_INFINITY) return below
    if (upTo >= rank && upTo > before) return below + ((bound - below) * (rank - before)) / (upTo - before)
    below = bound
    before = upTo
  }
  return below
}
