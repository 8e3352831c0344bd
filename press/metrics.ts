import { Durations } from './durations';

export type Outcome =
  | 'hit'
  | 'unchanged'
  | 'rendered'
  | 'stale-outage'
  | 'stale-build'
  | 'redirect'
  | 'form'
  | 'passed'
  | 'refused';

/** What the press counts, as Prometheus reads it. */
export class Metrics {
  readonly answers: Record<Outcome, number> = {
    hit: 0,
    unchanged: 0,
    rendered: 0,
    'stale-outage': 0,
    'stale-build': 0,
    redirect: 0,
    form: 0,
    passed: 0,
    refused: 0,
  };
  readonly renders = { kept: 0, tainted: 0, unmarked: 0, failed: 0, 'too-big': 0, busy: 0 };
  readonly purges = { soft: 0, hard: 0 };
  forgotten = 0;
  bytes = 0;
  /** From the request's arrival to the answer's last byte handed over. */
  readonly answerTime = new Durations();
  readonly renderTime = new Durations();

  toText(gauges: Record<string, number>): string {
    const lines = [
      ...counters('press_answers_total', 'Answers to readers by how they were come by.', 'outcome', this.answers),
      ...counters('press_renders_total', 'Pages asked of Next by what became of them.', 'outcome', this.renders),
      ...counters('press_purges_total', 'Forgettings heard of.', 'kind', this.purges),
      ...counter('press_forgotten_copies_total', 'Copies touched by forgettings.', this.forgotten),
      ...counter('press_body_bytes_total', 'Body bytes of kept answers sent.', this.bytes),
      ...this.answerTime.toLines('press_answer_seconds', 'Time to answer a reader.'),
      ...this.renderTime.toLines('press_render_seconds', 'Time Next took for a page.'),
    ];
    for (const [name, value] of Object.entries(gauges)) lines.push(`${name} ${value}`);
    return `${lines.join('\n')}\n`;
  }
}

function counter(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, `${name} ${value}`];
}

function counters(name: string, help: string, label: string, values: Record<string, number>): string[] {
  const lines = Object.entries(values).map(([key, value]) => `${name}{${label}="${key}"} ${value}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...lines];
}
