import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface MetricOptions<Label extends string> {
  /** `tuntas_…`, snake case, with its unit: `tuntas_rescue_total`, `tuntas_outbox_lag_seconds`. */
  readonly name: string;
  readonly help: string;
  /** Labels take codes and counts of few values, never an id: each value is a series of its own. */
  readonly labels?: readonly Label[];
}

export interface HistogramOptions<Label extends string> extends MetricOptions<Label> {
  /** Upper bounds in the unit of the name. */
  readonly buckets: readonly number[];
}

/** The measurements of this process, to be scraped by Prometheus. Asking for the same name twice gives the same metric. */
export class Metrics {
  readonly registry = new Registry();

  /** Memory, event loop lag and garbage collection of Node, as `tuntas_nodejs_…` and `tuntas_process_…`. */
  collectRuntime(): void {
    collectDefaultMetrics({ register: this.registry, prefix: 'tuntas_' });
  }

  counter<Label extends string = never>(options: MetricOptions<Label>): Counter<Label> {
    return this.once(options, Counter, (config) => new Counter<Label>(config));
  }

  /** `collect` is called at each scrape and sets the value, for what is cheaper to ask than to follow. */
  gauge<Label extends string = never>(
    options: MetricOptions<Label> & { readonly collect?: (gauge: Gauge<Label>) => void | Promise<void> },
  ): Gauge<Label> {
    const { collect } = options;
    return this.once(options, Gauge, (config) => {
      const gauge: Gauge<Label> = new Gauge<Label>({
        ...config,
        ...(collect ? { collect: () => collect(gauge) } : {}),
      });
      return gauge;
    });
  }

  histogram<Label extends string = never>(options: HistogramOptions<Label>): Histogram<Label> {
    return this.once(
      options,
      Histogram,
      (config) => new Histogram<Label>({ ...config, buckets: [...options.buckets] }),
    );
  }

  private once<Label extends string, Metric>(
    { name, help, labels = [] }: MetricOptions<Label>,
    kind: abstract new (...args: never[]) => Metric,
    make: (config: { name: string; help: string; labelNames: Label[]; registers: Registry[] }) => Metric,
  ): Metric {
    if (!/^tuntas_[a-z0-9_]+$/.test(name)) throw new Error(`register metric '${name}': must be tuntas_… in snake case`);
    const known: unknown = this.registry.getSingleMetric(name);
    if (known instanceof kind) return known;
    if (known) throw new Error(`register metric '${name}': exists with another type`);
    return make({ name, help, labelNames: [...labels], registers: [this.registry] });
  }
}
