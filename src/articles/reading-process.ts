import "../interface/use-site-words.ts";

const { readTask } = await import("./read-task.ts");

/** What each process of the pool does with some files, one after the other. */
export default (tasks: Parameters<typeof readTask>[0][]) => tasks.map(readTask);
