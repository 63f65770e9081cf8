import "../interface/use-site-words.ts";

/** What each thread of the pool does. */
export default (await import("./read-task.ts")).readTask;
