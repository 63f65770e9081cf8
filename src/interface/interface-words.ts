import type * as en from "./en.ts";

/** What a file of interface words has, whatever its language. */
export type InterfaceWords = typeof en;
