import { readSetting } from "./setting.ts";

/** Whether this build leaves files to a worker. The dev server has all of them. */
export function isOnDemand(): boolean {
  return import.meta.env.PROD && readSetting(process.env["SHARE_PAGES"]) === "worker";
}
