import path from "node:path";

/** What V8 notes of a program while it runs (https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile). */
export interface CpuProfile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
    children?: number[];
  }[];
  /** The node that was running at each look. */
  samples: number[];
  /** The time before each look, in microseconds. */
  timeDeltas: number[];
}

/** What a function took. */
export interface FunctionTime {
  /** E.g. `readArticle articles/read-article.ts:59`. */
  name: string;
  /** By itself, in seconds. */
  own: number;
  /** With all that it called, in seconds. */
  whole: number;
}

/** The time of each function that took any, most of its own first; time in which nothing ran is left out. */
export function whereTimeGoes({ nodes, samples, timeDeltas }: CpuProfile): FunctionTime[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callerOf = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  );
  const secondsOf = new Map<number, number>();
  for (const [at, id] of samples.entries()) {
    secondsOf.set(id, (secondsOf.get(id) ?? 0) + (timeDeltas[at] ?? 0) / 1_000_000);
  }
  const times = new Map<string, FunctionTime>();
  const timeOf = (id: number) => {
    const name = nameOf(byId.get(id));
    const time = times.get(name) ?? { name, own: 0, whole: 0 };
    times.set(name, time);
    return time;
  };
  for (const [id, seconds] of secondsOf) {
    timeOf(id).own += seconds;
    const running = new Set<FunctionTime>();
    for (let at: number | undefined = id; at !== undefined; at = callerOf.get(at))
      running.add(timeOf(at));
    // A function that called itself is counted once.
    for (const time of running) time.whole += seconds;
  }
  return [...times.values()]
    .filter(({ name }) => name !== "(idle)" && name !== "(root)")
    .sort((a, b) => b.own - a.own);
}

function nameOf(node: CpuProfile["nodes"][number] | undefined): string {
  const { functionName = "", url = "", lineNumber = 0 } = node?.callFrame ?? {};
  const name = functionName || "(anonymous)";
  if (url === "") return name;
  const [folder = "", file = ""] = url.split(path.posix.sep).slice(-2);
  return `${name} ${folder}/${file}:${lineNumber + 1}`;
}
