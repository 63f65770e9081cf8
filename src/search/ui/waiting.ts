/** After so long a reader is told that the answer is on its way, in milliseconds. */
const SLOW_MS = 3_000;
/** After so long a reader may try again, in milliseconds. */
const LATE_MS = 20_000;

/** What is done about an answer that does not come. */
interface Waiting {
  slow(): void;
  late(): void;
}

/** Waits for an answer, which may still come after it was called late. */
export async function waitFor<T>(answer: Promise<T>, { slow, late }: Waiting): Promise<T> {
  const timers = [setTimeout(slow, SLOW_MS), setTimeout(late, LATE_MS)];
  try {
    return await answer;
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}
