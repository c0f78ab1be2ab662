import type { Metrics } from '@callboard/plugin-api/backend'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

/** From a thousandth of a second to minutes. */
const buckets = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 5, 15, 60, 300]

type Kind = typeof Counter | typeof Gauge | typeof Histogram

/** The metrics of a plugin, each below its id. */
export function pluginMetrics(registry: Registry, pluginId: string): Metrics {
  function metricOf<Of extends Kind>(type: Of, [name, help, labels = []]: Declared): InstanceType<Of> {
    const whole = `${pluginId.replaceAll('-', '_')}_${name}`
    const known = registry.getSingleMetric(whole)
    if (known) return known as InstanceType<Of>
    const options = { name: whole, help, labelNames: [...labels], registers: [registry] }
    return new type(type === Histogram ? { ...options, buckets } : options) as InstanceType<Of>
  }
  return {
    counter(...declared) {
      const counter = metricOf(Counter, declared)
      return { add: (labels, count = 1) => counter.inc(labels, count) }
    },
    histogram(...declared) {
      const histogram = metricOf(Histogram, declared)
      return { observe: (labels, value) => histogram.observe(labels, value) }
    },
    gauge(...declared) {
      const gauge = metricOf(Gauge, declared)
      return { set: (labels, value) => gauge.set(labels, value) }
    },
  }
}

type Declared = [name: string, help: string, labels?: readonly string[] | undefined]
