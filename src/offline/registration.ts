import { urls } from "../urls.ts";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(): string },
  ): { createScriptURL(address: string): string };
}

// The one policy that `Content-Security-Policy: trusted-types` allows; it knows one address.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy("offline-worker", {
  createScriptURL: () => urls.offlineWorker,
});

/** Registers the service worker and waits until it works. */
export async function register(): Promise<void> {
  const address = policy?.createScriptURL("") ?? urls.offlineWorker;
  await navigator.serviceWorker.register(address, { updateViaCache: "none" });
  await navigator.serviceWorker.ready;
}

/** Nobody who keeps nothing has a worker. */
export async function unregister(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    // Other sites of the host have theirs.
    if (new URL(registration.scope).pathname === urls.home) await registration.unregister();
  }
}
